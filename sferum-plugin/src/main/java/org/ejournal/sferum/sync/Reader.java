package org.ejournal.sferum.sync;

import java.time.Duration;
import java.util.List;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;

/**
 * Decides what follows from what came back. Used by the courier's thread alone.
 *
 * <p>Decision: what the messenger's trouble kept from being done goes again in the same delivery, a few times for each
 * parcel; only failures in a row with nothing done between them end it. Operations are safe to repeat even when their
 * effect is unknown, but for the creation of a chat: that one is left to {@link Recovery}, and the others go on.
 */
final class Reader {
    private static final Duration REST = Duration.ofMillis(150);
    private static final int TOO_FAST_IN_A_ROW = 250;
    private static final int FAILED_IN_A_ROW = 6;
    private static final int FAILURES_OF_ONE = 10;

    private final WorkBook book;
    private final Messenger messenger;
    private final Governor governor;
    private final Ending ending;
    private final Receipts receipts;
    private final Patience rate = new Patience(TOO_FAST_IN_A_ROW);
    private final Patience trouble = new Patience(FAILED_IN_A_ROW);
    private boolean progress;

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
        boolean alive = false;
        for (int i = 0; i < reply.parcels().size(); i++) {
            alive |= read(reply.parcels().get(i), reply.answers().get(i), reply.budget());
        }
        if (alive) {
            trouble.restored();
        } else {
            reply.answers().stream()
                    .map(answer -> ((Answer.Failed) answer).failure())
                    .filter(failed -> failed.kind() == Kind.TROUBLE)
                    .findFirst()
                    .ifPresent(this::noteTrouble);
        }
    }

    private void noteTrouble(MessengerFailure failure) {
        if (trouble.ends()) {
            ending.because(new Delivery.Wait(failure, progress));
        }
    }

    private void wholeRequest(Round.Reply reply, MessengerFailure failure) {
        List<Parcel> parcels = reply.parcels();
        switch (failure.kind()) {
            case RATE -> parcels.forEach(parcel -> tooFast(parcel, reply.budget(), failure));
            case TROUBLE -> {
                parcels.forEach(parcel -> inTrouble(parcel, failure, failure.code() != 0));
                noteTrouble(failure);
            }
            case FLOOD -> parcels.forEach(parcel -> flooded(parcel, failure));
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

    private void tooFast(Parcel parcel, Budget budget, MessengerFailure failure) {
        governor.hold(budget, REST);
        book.again(parcel);
        if (rate.ends()) {
            ending.because(new Delivery.Wait(failure, progress));
        }
    }

    private void inTrouble(Parcel parcel, MessengerFailure failure, boolean answered) {
        if (parcel.creates() && failure.effectUnknown()) {
            book.lost(new Lost(parcel.chat().row.id(), answered, failure));
        } else if (parcel.failures() + 1 < FAILURES_OF_ONE) {
            book.again(parcel.failed());
        } else {
            receipts.failed(parcel, Delivery.failure(failure));
        }
    }

    private void flooded(Parcel parcel, MessengerFailure failure) {
        book.again(parcel);
        ending.because(new Delivery.Wait(failure, progress));
    }

    /** Returns whether the messenger is at work: it has done the operation, or decided against it. */
    private boolean read(Parcel parcel, Answer answer, Budget budget) {
        if (!(answer instanceof Answer.Failed failed)) {
            progress = true;
            rate.restored();
            receipts.done(parcel, answer);
            return true;
        }
        MessengerFailure failure = failed.failure();
        switch (failure.kind()) {
            case RATE -> tooFast(parcel, budget, failure);
            case TROUBLE -> inTrouble(parcel, failure, true);
            case FLOOD -> flooded(parcel, failure);
            case TOKEN -> {
                book.again(parcel);
                ending.because(new Delivery.Blocked(failure));
            }
            default -> failed(parcel, failure);
        }
        return failure.kind() != Kind.RATE && failure.kind() != Kind.TROUBLE;
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
