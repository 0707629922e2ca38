package org.ejournal.sferum.sync.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Scope;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.sync.pace.Alive;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Interlude;
import org.ejournal.sferum.sync.pace.News;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.pace.Turns;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Delivers what is open in an organisation to its messenger, as fast as the governor allows: several requests are under
 * way at once, and answers are written down in batches.
 */
public final class Courier {
    /** How often a chat is asked for in one delivery while it is unknown each time whether it was made. */
    private static final int ROUNDS = 6;

    /** How often in one delivery the messenger is asked whether it is there although calls fail in a row. */
    private static final int PROBES = 3;

    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final Governor governor;
    private final Executor threads;
    private final Clock clock;
    private final Ticker ticker;
    private final Recovery recovery;

    /**
     * Makes one.
     *
     * @param threads runs the requests
     */
    public Courier(
            Ledger ledger,
            TransactionOperations transactions,
            Governor governor,
            Executor threads,
            Clock clock,
            Ticker ticker) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.governor = governor;
        this.threads = threads;
        this.clock = clock;
        this.ticker = ticker;
        this.recovery = new Recovery(ledger, clock);
    }

    /**
     * Delivers until nothing is open in the scope, something is in the way, or a halt is asked for.
     *
     * @param news when it arrives only what is urgent is still sent, and the delivery ends as overtaken
     * @param meanwhile what is done between two requests
     */
    public Delivery deliver(Scope scope, Messenger messenger, Halt halt, News news, Interlude meanwhile) {
        Alive alive = new Alive(halt, ticker);
        Delivery delivery = deliver(scope, messenger, alive, news, meanwhile);
        return alive.stoodStill() ? new Delivery.Halted() : delivery;
    }

    private Delivery deliver(Scope scope, Messenger messenger, Alive alive, News news, Interlude meanwhile) {
        try {
            Turns turns = new Turns(governor, alive, ticker);
            return deliver(scope, messenger, new Guides(alive, news, meanwhile, turns));
        } catch (MessengerException e) {
            return inTheWay(e.failure());
        } catch (Turns.HaltedException e) {
            return new Delivery.Halted();
        }
    }

    /**
     * What a delivery looks to between its requests.
     *
     * @param alive when to stop
     * @param news when what is delivered is out of date
     * @param meanwhile what is done in between
     * @param turns lets its questions go
     */
    private record Guides(Alive alive, News news, Interlude meanwhile, Turns turns) {}

    private static Delivery inTheWay(MessengerFailure failure) {
        Kind kind = failure.kind();
        return kind.trouble() || kind == Kind.FLOOD || kind == Kind.RATE
                ? new Delivery.Wait(failure, false)
                : new Delivery.Blocked(failure);
    }

    /** Lost creations are looked for between rounds, and those that were not made go again in the next. */
    private Delivery deliver(Scope scope, Messenger messenger, Guides guides) {
        Recovery.Outcome outcome = recovery.recover(scope.organisation(), Set.of(), messenger, guides.turns());
        for (int round = 1; true; round++) {
            WorkBook book = new WorkBook(ledger.work(scope), messenger);
            Delivery delivery = rounds(book, scope, messenger, guides);
            if (!(delivery instanceof Delivery.Finished)) {
                return delivery;
            }
            if (book.lost().isEmpty()) {
                return outcome.unknown() == 0 ? delivery : withoutAnswer();
            }
            outcome = recovery.recover(scope.organisation(), ended(book.lost()), messenger, guides.turns());
            if (round >= ROUNDS) {
                giveUp(book.lost(), outcome.notMade(), scope.run());
            }
        }
    }

    /**
     * Calls may fail in a row because the messenger is away, or because they alone are what is left and it fails at just
     * those. Where it answers a question it is not away, and they go again until each has had its tries.
     */
    private Delivery rounds(WorkBook book, Scope scope, Messenger messenger, Guides guides) {
        Delivery delivery = round(book, scope, messenger, guides);
        for (int probe = 0; probe < PROBES && inTrouble(delivery) && answers(messenger, guides.turns()); probe++) {
            delivery = round(book, scope, messenger, guides);
        }
        List<Long> notAsked = book.toCreate().stream().map(ChatRow::id).toList();
        if (!notAsked.isEmpty() && !guides.alive().stoodStill()) {
            ledger.withdraw(notAsked);
        }
        return delivery;
    }

    private Delivery round(WorkBook book, Scope scope, Messenger messenger, Guides guides) {
        LedgerDesk desk = new LedgerDesk(scope.run(), guides.news());
        return new Round(book, messenger, governor, threads, guides.alive(), guides.news(), guides.meanwhile(), desk)
                .deliver();
    }

    private static boolean inTrouble(Delivery delivery) {
        return delivery instanceof Delivery.Wait wait && wait.failure().kind().trouble();
    }

    private static boolean answers(Messenger messenger, Turns turns) {
        try {
            turns.ask(messenger.budgetOfQuestions(), () -> messenger.chats(0));
            return true;
        } catch (MessengerException e) {
            return false;
        }
    }

    private static Delivery withoutAnswer() {
        return new Delivery.Wait(new MessengerFailure(Kind.TROUBLE, 0, "a creation without an answer", true), false);
    }

    private static Set<Long> ended(List<Lost> lost) {
        return lost.stream().filter(Lost::answered).map(Lost::chat).collect(Collectors.toSet());
    }

    private void giveUp(List<Lost> lost, Set<Long> notMade, long run) {
        ledger.settle(
                new Settlement(
                        List.of(),
                        List.of(),
                        lost.stream()
                                .filter(creation -> notMade.contains(creation.chat()))
                                .map(creation -> new Settlement.FailedChat(
                                        creation.chat(), Delivery.failure(creation.failure())))
                                .toList(),
                        List.of()),
                run);
    }

    /** The ledger as a round writes into it. */
    private final class LedgerDesk implements Round.Desk {
        private final long run;
        private final News news;

        LedgerDesk(long run, News news) {
            this.run = run;
            this.news = news;
        }

        @Override
        public void intend(List<ChatRow> chats) {
            ledger.intend(chats, clock.instant());
        }

        @Override
        public void settle(Settlement settlement, List<ChatRow> next) {
            if (!settlement.isEmpty()) {
                transactions.executeWithoutResult(status -> write(settlement, next));
            }
        }

        private void write(Settlement settlement, List<ChatRow> next) {
            ledger.settle(settlement, run);
            if (!next.isEmpty()) {
                ledger.intend(next, clock.instant());
            }
            news.alongTheWay();
        }
    }
}
