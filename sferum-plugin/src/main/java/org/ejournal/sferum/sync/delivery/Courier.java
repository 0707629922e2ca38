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
     */
    public Delivery deliver(Scope scope, Messenger messenger, Halt halt, News news) {
        Alive alive = new Alive(halt, ticker);
        Delivery delivery = deliver(scope, messenger, alive, news);
        return alive.stoodStill() ? new Delivery.Halted() : delivery;
    }

    private Delivery deliver(Scope scope, Messenger messenger, Alive alive, News news) {
        try {
            return deliver(scope, messenger, alive, news, new Turns(governor, alive, ticker));
        } catch (MessengerException e) {
            return inTheWay(e.failure());
        } catch (Turns.HaltedException e) {
            return new Delivery.Halted();
        }
    }

    private static Delivery inTheWay(MessengerFailure failure) {
        Kind kind = failure.kind();
        return kind == Kind.TROUBLE || kind == Kind.FLOOD || kind == Kind.RATE
                ? new Delivery.Wait(failure, false)
                : new Delivery.Blocked(failure);
    }

    /** Lost creations are looked for between rounds, and those that were not made go again in the next. */
    private Delivery deliver(Scope scope, Messenger messenger, Alive alive, News news, Turns turns) {
        Recovery.Outcome outcome = recovery.recover(scope.organisation(), Set.of(), messenger, turns);
        for (int round = 1; true; round++) {
            WorkBook book = new WorkBook(ledger.work(scope), messenger);
            Delivery delivery = rounds(book, scope, messenger, alive, news, turns);
            if (!(delivery instanceof Delivery.Finished)) {
                return delivery;
            }
            if (book.lost().isEmpty()) {
                return outcome.unknown() == 0 ? delivery : withoutAnswer();
            }
            outcome = recovery.recover(scope.organisation(), ended(book.lost()), messenger, turns);
            if (round >= ROUNDS) {
                giveUp(book.lost(), outcome.notMade(), scope.run());
            }
        }
    }

    /**
     * Calls may fail in a row because the messenger is away, or because they alone are what is left and it fails at just
     * those. Where it answers a question it is not away, and they go again until each has had its tries.
     */
    private Delivery rounds(WorkBook book, Scope scope, Messenger messenger, Alive alive, News news, Turns turns) {
        Delivery delivery = round(book, scope, messenger, alive, news);
        for (int probe = 0; probe < PROBES && inTrouble(delivery) && answers(messenger, turns); probe++) {
            delivery = round(book, scope, messenger, alive, news);
        }
        List<Long> notAsked = book.toCreate().stream().map(ChatRow::id).toList();
        if (!notAsked.isEmpty() && !alive.stoodStill()) {
            ledger.withdraw(notAsked);
        }
        return delivery;
    }

    private Delivery round(WorkBook book, Scope scope, Messenger messenger, Halt halt, News news) {
        return new Round(book, messenger, governor, threads, halt, news, new LedgerDesk(scope.run(), news)).deliver();
    }

    private static boolean inTrouble(Delivery delivery) {
        return delivery instanceof Delivery.Wait wait && wait.failure().kind() == Kind.TROUBLE;
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
