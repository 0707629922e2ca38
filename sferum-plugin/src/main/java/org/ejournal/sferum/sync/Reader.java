package org.ejournal.sferum.sync;

import java.time.Duration;
import java.util.List;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.Operation;

/** Decides what follows from what came back. Used by the courier's thread alone. */
final class Reader {
    private static final Duration REST = Duration.ofMillis(150);
    private static final int PATIENCE = 10;

    private final WorkBook book;
    private final Messenger messenger;
    private final Governor governor;
    private final Ending ending;
    private final Receipts receipts;
    private boolean progress;
    private int tooFast;

    Reader(WorkBook book, Messenger messenger, Governor governor, Ending ending) {
        this.book = book;
        this.messenger = messenger;
        this.governor = governor;
        this.ending = ending;
        this.receipts = new Receipts(book);
    }

    Settlement collect() {
        return receipts.collect();
    }

    void read(Round.Reply reply) {
        MessengerFailure failure = reply.failure();
        if (failure != null) {
            wholeRequest(reply, failure);
            return;
        }
        for (int i = 0; i < reply.parcels().size(); i++) {
            read(reply.parcels().get(i), reply.answers().get(i), reply.budget());
        }
    }

    private void wholeRequest(Round.Reply reply, MessengerFailure failure) {
        List<Parcel> parcels = reply.parcels();
        switch (failure.kind()) {
            case RATE -> parcels.forEach(parcel -> again(parcel, reply.budget(), failure));
            case TROUBLE, FLOOD -> {
                if (!failure.effectUnknown()) {
                    parcels.forEach(book::again);
                }
                ending.because(new Delivery.Wait(failure, progress));
            }
            default -> refused(reply, failure);
        }
    }

    /** A service user's token that has died keeps nobody from all that the community's token can do. */
    private void refused(Round.Reply reply, MessengerFailure failure) {
        boolean adding = !reply.budget().equals(messenger.budgetOfQuestions());
        if (adding) {
            reply.parcels().forEach(parcel -> receipts.failed(parcel, Delivery.failure(failure)));
        } else {
            reply.parcels().forEach(book::again);
            ending.because(new Delivery.Blocked(failure));
        }
    }

    private void again(Parcel parcel, Budget budget, MessengerFailure failure) {
        governor.hold(budget, REST);
        book.again(parcel);
        tooFast++;
        if (tooFast > PATIENCE * messenger.batchSize()) {
            ending.because(new Delivery.Wait(failure, progress));
        }
    }

    private void read(Parcel parcel, Answer answer, Budget budget) {
        if (!(answer instanceof Answer.Failed failed)) {
            progress = true;
            tooFast = 0;
            receipts.done(parcel, answer);
            return;
        }
        MessengerFailure failure = failed.failure();
        switch (failure.kind()) {
            case RATE -> again(parcel, budget, failure);
            case TROUBLE, FLOOD -> {
                if (!failure.effectUnknown()) {
                    book.again(parcel);
                }
                ending.because(new Delivery.Wait(failure, progress));
            }
            case TOKEN -> {
                book.again(parcel);
                ending.because(new Delivery.Blocked(failure));
            }
            default -> failed(parcel, failure);
        }
    }

    /** A chat may be refused for one of its first members; it is then made without them, and they join one by one. */
    private void failed(Parcel parcel, MessengerFailure failure) {
        if (parcel.operation() instanceof Operation.CreateChat create
                && !create.members().isEmpty()) {
            book.createEmpty(parcel.chat());
        } else {
            receipts.failed(parcel, Delivery.failure(failure));
        }
    }
}
