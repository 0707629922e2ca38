package org.ejournal.sferum.sync.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.sync.pace.Governor;

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

    /** Requests with a single operation; so many refused in a row mean that it is not for what they ask. */
    private static final int REFUSED_IN_A_ROW = 10;

    private final WorkBook book;
    private final Messenger messenger;
    private final Governor governor;
    private final Ending ending;
    private final Receipts receipts;
    private final Patience rate = new Patience(TOO_FAST_IN_A_ROW);
    private final Patience trouble = new Patience(FAILED_IN_A_ROW);
    private final Map<String, Patience> refusals = new HashMap<>();
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
        refusals(reply.budget()).restored();
        boolean alive = false;
        for (int i = 0; i < reply.parcels().size(); i++) {
            alive |= read(reply.parcels().get(i), reply.answers().get(i), reply.budget());
        }
        if (alive) {
            trouble.restored();
        } else {
            reply.answers().stream()
                    .map(answer -> ((Answer.Failed) answer).failure())
                    .filter(failed -> failed.kind().trouble())
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
            case TROUBLE, PROXY_AWAY, PROXY_LOGIN, PROXY_REFUSED, PROXY_BARS -> {
                parcels.forEach(parcel -> inTrouble(parcel, failure, failure.code() != 0));
                noteTrouble(failure);
            }
            case FLOOD -> parcels.forEach(parcel -> flooded(parcel, failure));
            default -> refused(reply, failure);
        }
    }

    /** A request may be refused for one operation in it, which is then found by halving (AH-6). */
    private void refused(Round.Reply reply, MessengerFailure failure) {
        List<Parcel> parcels = withoutLost(reply.parcels(), failure);
        if (failure.kind() == Kind.TOKEN || refusals(reply.budget()).ended()) {
            allRefused(parcels, reply.budget(), failure);
        } else if (parcels.size() > 1) {
            book.halve(parcels);
        } else if (refusals(reply.budget()).ends()) {
            allRefused(parcels, reply.budget(), failure);
        } else {
            parcels.forEach(parcel -> failed(parcel, failure));
        }
    }

    private List<Parcel> withoutLost(List<Parcel> parcels, MessengerFailure failure) {
        if (!failure.effectUnknown()) {
            return parcels;
        }
        parcels.stream().filter(Parcel::creates).forEach(parcel -> inTrouble(parcel, failure, true));
        return parcels.stream().filter(parcel -> !parcel.creates()).toList();
    }

    private Patience refusals(Budget budget) {
        return refusals.computeIfAbsent(budget.id(), id -> new Patience(REFUSED_IN_A_ROW));
    }

    /** A service user's token that has died keeps nobody from all that the community's token can do. */
    private void allRefused(List<Parcel> parcels, Budget budget, MessengerFailure failure) {
        boolean adding = !budget.equals(messenger.budgetOfQuestions());
        if (adding) {
            parcels.forEach(parcel -> receipts.failed(parcel, Delivery.failure(failure)));
        } else {
            parcels.forEach(book::again);
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
            case TROUBLE, PROXY_AWAY, PROXY_LOGIN, PROXY_REFUSED, PROXY_BARS -> inTrouble(parcel, failure, true);
            case FLOOD -> flooded(parcel, failure);
            case TOKEN -> {
                book.again(parcel);
                ending.because(new Delivery.Blocked(failure));
            }
            default -> failed(parcel, failure);
        }
        return failure.kind() != Kind.RATE && !failure.kind().trouble();
    }

    private void failed(Parcel parcel, MessengerFailure failure) {
        if (parcel.operation() instanceof Operation.CreateChat create
                && !create.members().isEmpty()) {
            book.createWithout(parcel.chat(), create.members());
        } else {
            receipts.failed(parcel, Delivery.failure(failure));
        }
    }
}
