package org.ejournal.sferum.sync;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.jspecify.annotations.Nullable;

/** One delivery from the first request to the last answer. Used once, by one thread. */
final class Round {
    private static final int UNDER_WAY = 6;
    private static final Duration REST = Duration.ofSeconds(1);

    private final WorkBook book;
    private final Messenger messenger;
    private final Governor governor;
    private final Executor threads;
    private final Halt halt;
    private final Consumer<Settlement> ledger;
    private final Receipts receipts;
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    private int underWay;
    private boolean progress;
    private @Nullable Delivery end;

    /**
     * What came back of one request.
     *
     * @param parcels what it carried
     * @param answers the answers in order; empty when it failed as a whole
     * @param failure why it failed as a whole; null when it did not
     */
    private record Reply(
            List<Parcel> parcels,
            List<Answer> answers,
            @Nullable MessengerFailure failure) {}

    Round(
            WorkBook book,
            Messenger messenger,
            Governor governor,
            Executor threads,
            Halt halt,
            Consumer<Settlement> ledger) {
        this.book = book;
        this.messenger = messenger;
        this.governor = governor;
        this.threads = threads;
        this.halt = halt;
        this.ledger = ledger;
        this.receipts = new Receipts(book);
    }

    Delivery deliver() {
        while (end == null || underWay > 0) {
            Duration wait = launch();
            if (underWay == 0 && nothingLeft()) {
                break;
            }
            receive(wait);
        }
        return end == null ? new Delivery.Finished(book.notAddable()) : end;
    }

    private boolean nothingLeft() {
        return end != null || (book.ready(true) == 0 && book.ready(false) == 0);
    }

    /** Sends what may be sent now and returns how long to wait for the next chance or answer. */
    private Duration launch() {
        if (end == null && halt.asked()) {
            end = new Delivery.Halted();
        }
        Duration other = launch(false);
        Duration adding = launch(true);
        return other.compareTo(adding) < 0 ? other : adding;
    }

    private Duration launch(boolean adding) {
        while (end == null && worthwhile(adding)) {
            Duration wait = governor.take(budget(adding));
            if (!wait.isZero()) {
                return wait.compareTo(Courier.BREATH) < 0 ? wait : Courier.BREATH;
            }
            send(book.take(adding));
        }
        return Courier.BREATH;
    }

    /** A request that is not full waits while answers are out, since those bring more to fill it with. */
    private boolean worthwhile(boolean adding) {
        int ready = book.ready(adding);
        return ready > 0 && underWay < UNDER_WAY && (ready >= messenger.batchSize() || underWay == 0);
    }

    private Budget budget(boolean adding) {
        return adding ? messenger.budgetOfAdding() : messenger.budgetOfQuestions();
    }

    private void send(List<Parcel> parcels) {
        underWay++;
        threads.execute(() -> replies.add(ask(parcels)));
    }

    private Reply ask(List<Parcel> parcels) {
        try {
            return new Reply(
                    parcels,
                    messenger.perform(parcels.stream().map(Parcel::operation).toList()),
                    null);
        } catch (MessengerException e) {
            return new Reply(parcels, List.of(), e.failure());
        } catch (RuntimeException e) {
            return new Reply(
                    parcels, List.of(), new MessengerFailure(Kind.TROUBLE, 0, String.valueOf(e.getMessage()), true));
        }
    }

    /** Takes in all answers that have come, and writes them down in one go. */
    private void receive(Duration wait) {
        Reply reply = next(wait);
        while (reply != null) {
            underWay--;
            read(reply);
            reply = replies.poll();
        }
        ledger.accept(receipts.collect());
    }

    private @Nullable Reply next(Duration wait) {
        try {
            return replies.poll(Math.max(1, wait.toNanos()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end = new Delivery.Halted();
            return null;
        }
    }

    private void read(Reply reply) {
        MessengerFailure failure = reply.failure();
        if (failure != null) {
            wholeRequest(reply.parcels(), failure);
            return;
        }
        for (int i = 0; i < reply.parcels().size(); i++) {
            read(reply.parcels().get(i), reply.answers().get(i));
        }
    }

    private void wholeRequest(List<Parcel> parcels, MessengerFailure failure) {
        if (failure.kind() == Kind.RATE) {
            governor.hold(messenger.budgetOf(parcels.get(0).operation()), REST);
            parcels.forEach(book::again);
        } else if (failure.kind() == Kind.TROUBLE || failure.kind() == Kind.FLOOD) {
            end = new Delivery.Wait(failure, progress);
        } else {
            end = new Delivery.Blocked(failure);
        }
    }

    private void read(Parcel parcel, Answer answer) {
        if (!(answer instanceof Answer.Failed failed)) {
            progress = true;
            receipts.done(parcel, answer);
            return;
        }
        MessengerFailure failure = failed.failure();
        switch (failure.kind()) {
            case RATE -> {
                governor.hold(messenger.budgetOf(parcel.operation()), REST);
                book.again(parcel);
            }
            case TROUBLE, FLOOD -> end = new Delivery.Wait(failure, progress);
            case TOKEN -> end = new Delivery.Blocked(failure);
            default -> receipts.failed(parcel, Delivery.failure(failure));
        }
    }
}
