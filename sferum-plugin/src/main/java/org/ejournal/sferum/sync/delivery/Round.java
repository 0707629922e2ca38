package org.ejournal.sferum.sync.delivery;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Interlude;
import org.ejournal.sferum.sync.pace.News;
import org.ejournal.sferum.sync.pace.Turns;
import org.jspecify.annotations.Nullable;

/** One delivery from the first request to the last answer. Used once, by one thread. */
final class Round {
    private final WorkBook book;
    private final Messenger messenger;
    private final Governor governor;
    private final Executor threads;
    private final Halt halt;
    private final News news;
    private final Interlude meanwhile;
    private final Desk desk;
    private final Ending ending = new Ending();
    private final UnderWay underWay = new UnderWay();
    private final Reader reader;
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();

    /** The chats of which it is written down already that they will be asked for. */
    private final Set<Long> intended = new HashSet<>();

    private boolean interrupted;
    private boolean overtaken;

    /** Where it is written down, each time before the next request. */
    interface Desk {
        /** Notes that the chats are about to be asked for (AH-8). */
        void intend(List<ChatRow> chats);

        /**
         * Writes down what has come back, if anything, and in the same transaction that those chats are about to be asked
         * for: else half of all transactions would be intents.
         */
        void settle(Settlement settlement, List<ChatRow> next);
    }

    /**
     * What came back of one request.
     *
     * @param budget whose rate it counted against
     * @param parcels what it carried
     * @param answers the answers in order; empty when it failed as a whole
     * @param failure why it failed as a whole; null when it did not
     */
    record Reply(
            Budget budget,
            List<Parcel> parcels,
            List<Answer> answers,
            @Nullable MessengerFailure failure) {}

    Round(
            WorkBook book,
            Messenger messenger,
            Governor governor,
            Executor threads,
            Halt halt,
            News news,
            Interlude meanwhile,
            Desk desk) {
        this.book = book;
        this.messenger = messenger;
        this.governor = governor;
        this.threads = threads;
        this.halt = halt;
        this.news = news;
        this.meanwhile = meanwhile;
        this.desk = desk;
        this.reader = new Reader(book, messenger, governor, ending);
    }

    Delivery deliver() {
        while (!interrupted) {
            meanwhile.pass();
            Duration wait = launch();
            if (underWay.none() && (ending.near() || nothingReady())) {
                break;
            }
            receive(wait);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return ending.or(overtaken ? new Delivery.Overtaken() : new Delivery.Finished(book.notAddable()));
    }

    private boolean nothingReady() {
        return book.ready(true) == 0 && book.ready(false) == 0;
    }

    /** Sends what may be sent now and returns how long to wait for the next chance or answer. */
    private Duration launch() {
        Duration other = launch(false, messenger.budgetOfQuestions());
        Duration adding = launch(true, messenger.budgetOfAdding());
        return other.compareTo(adding) < 0 ? other : adding;
    }

    private Duration launch(boolean adding, Budget budget) {
        while (mayGoOn() && worthwhile(adding, budget)) {
            Governor.Grant grant = governor.take(budget);
            if (!grant.given()) {
                return grant.pause().compareTo(Turns.BREATH) < 0 ? grant.pause() : Turns.BREATH;
            }
            send(budget, grant, book.take(adding));
        }
        return Turns.BREATH;
    }

    private boolean mayGoOn() {
        if (halt.asked()) {
            ending.because(new Delivery.Halted());
        }
        if (!overtaken && news.arrived()) {
            overtaken = true;
            book.onlyUrgent();
        }
        return !ending.near();
    }

    /**
     * A request that is not full waits while answers are out, since those bring more to fill it with. Halves of a refused
     * request go one at a time, or a token that may do nothing would be asked hundreds of times before it shows.
     */
    private boolean worthwhile(boolean adding, Budget budget) {
        int ready = book.ready(adding);
        if (ready == 0 || underWay.none(budget)) {
            return ready > 0;
        }
        return ready >= messenger.batchSize() && !book.halved(adding) && !underWay.full(budget);
    }

    private void send(Budget budget, Governor.Grant grant, List<Parcel> parcels) {
        underWay.sent(budget);
        List<ChatRow> chats = parcels.stream()
                .filter(Parcel::creates)
                .map(parcel -> parcel.chat().row)
                .filter(chat -> !intended.remove(chat.id()))
                .toList();
        if (!chats.isEmpty()) {
            desk.intend(chats);
        }
        threads.execute(() -> {
            Reply reply = ask(budget, parcels);
            governor.answered(budget, grant, kind(parcels));
            replies.add(reply);
        });
    }

    private static String kind(List<Parcel> parcels) {
        return parcels.get(0).operation().getClass().getSimpleName();
    }

    private Reply ask(Budget budget, List<Parcel> parcels) {
        if (halt.asked()) {
            return notSent(budget, parcels);
        }
        try {
            return new Reply(
                    budget,
                    parcels,
                    messenger.perform(parcels.stream().map(Parcel::operation).toList()),
                    null);
        } catch (MessengerException e) {
            return new Reply(budget, parcels, List.of(), e.failure());
        } catch (RuntimeException e) {
            return new Reply(
                    budget,
                    parcels,
                    List.of(),
                    new MessengerFailure(Kind.TROUBLE, 0, e.getClass().getSimpleName(), true));
        }
    }

    /** The thread may have waited long for its turn, and the node may have stood still meanwhile. */
    private static Reply notSent(Budget budget, List<Parcel> parcels) {
        return new Reply(budget, parcels, List.of(), new MessengerFailure(Kind.RATE, 0, "not sent", false));
    }

    /** Takes in all answers that have come, and writes them down in one go. */
    private void receive(Duration wait) {
        Reply reply = await(wait);
        while (reply != null) {
            underWay.back(reply.budget());
            reader.read(reply);
            reply = replies.poll();
        }
        Settlement settlement = reader.collect();
        List<ChatRow> next = settlement.isEmpty() ? List.of() : next();
        desk.settle(settlement, next);
        next.forEach(chat -> intended.add(chat.id()));
    }

    /** The chats that the next request will ask for, as far as one may be sent. */
    private List<ChatRow> next() {
        if (overtaken || ending.near()) {
            return List.of();
        }
        return book.toCreate().stream()
                .limit(messenger.batchSize())
                .filter(chat -> !intended.contains(chat.id()))
                .toList();
    }

    /** Who is interrupted takes in what has come and leaves: what is still out is looked for after the next start. */
    private @Nullable Reply await(Duration wait) {
        try {
            return replies.poll(Math.max(1, wait.toNanos()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
            ending.because(new Delivery.Halted());
            return replies.poll();
        }
    }
}
