package org.ejournal.sferum.conference;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Calls;
import org.ejournal.sferum.messenger.MessengerException;

/**
 * One round over conferences with one person's token: what is not known is found out, then calls are ended, then those
 * are started whose time has begun. What was about to be asked is committed before, what was answered after, and no
 * transaction is open meanwhile (AH-8).
 *
 * <p>Decision: while it is not known of one call whether it began, no other is started with the token, which lasts for
 * less than a minute. Rejected: to start the others meanwhile, since the messenger keeps one note of what a token started
 * last, and theirs would hide the one that is looked for.
 */
class CallRound {
    private final CallBook book;
    private final Phone phone;
    private final Calls calls;
    private final Consumer<Budget> turn;
    private final Clock clock;

    CallRound(CallBook book, Phone phone, Consumer<Budget> turn, Clock clock) {
        this.book = book;
        this.phone = phone;
        this.calls = phone.calls();
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * Does what is due.
     *
     * @param due conferences with which something is to be done now
     * @throws MessengerException when the messenger did not answer; what is left is due again after a pause
     */
    void work(List<Conference> due) {
        List<Conference> unknown = in(State.STARTING, due);
        List<Conference> begin = new ArrayList<>();
        boolean allKnown = recover(unknown, begin);
        end(in(State.ACTIVE, due));
        begin.addAll(in(State.PLANNED, due));
        if (allKnown) {
            Instant now = clock.instant();
            start(begin.stream()
                    .filter(conference -> !conference.unwanted() && !conference.isOver(now))
                    .toList());
        }
    }

    private static List<Conference> in(State state, List<Conference> all) {
        return all.stream().filter(conference -> conference.state() == state).toList();
    }

    /**
     * Finds out what became of calls whose answer was lost.
     *
     * @param never takes in those that never began
     * @return whether that is known of all of them now
     */
    private boolean recover(List<Conference> unknown, List<Conference> never) {
        if (unknown.isEmpty()) {
            return true;
        }
        Map<String, Answer.CallStarted> begun = asking(unknown, false, calls::lastStarted);
        boolean allKnown = true;
        for (Conference conference : unknown) {
            Answer.CallStarted call = begun.get(conference.mark());
            if (call != null) {
                book.started(conference, call);
            } else if (book.neverBegan(conference)) {
                never.add(conference);
            } else {
                allKnown = false;
            }
        }
        return allKnown;
    }

    private void start(List<Conference> due) {
        for (List<Conference> batch : batches(due)) {
            book.asking(batch, phone);
            List<Answer> answers = asking(
                    batch,
                    true,
                    () -> calls.start(batch.stream().map(Conference::mark).toList()));
            for (int i = 0; i < batch.size(); i++) {
                if (answers.get(i) instanceof Answer.CallStarted call) {
                    book.started(batch.get(i), call);
                } else {
                    noteIfFailed(batch.get(i), answers.get(i));
                }
            }
        }
    }

    private void end(List<Conference> due) {
        for (List<Conference> batch : batches(due)) {
            List<Answer> answers = asking(
                    batch,
                    false,
                    () -> calls.finish(batch.stream().map(Conference::callId).toList()));
            for (int i = 0; i < batch.size(); i++) {
                if (!noteIfFailed(batch.get(i), answers.get(i))) {
                    book.ended(batch.get(i));
                }
            }
        }
    }

    private boolean noteIfFailed(Conference conference, Answer answer) {
        if (answer instanceof Answer.Failed failed) {
            book.failed(conference, failed.failure(), phone, !failed.failure().effectUnknown());
            return true;
        }
        return false;
    }

    /** Sends one request about those conferences; where it fails as a whole, they all wait. */
    private <T> T asking(List<Conference> about, boolean starting, Supplier<T> request) {
        turn.accept(phone.budget());
        try {
            return request.get();
        } catch (MessengerException e) {
            boolean known = starting && !e.failure().effectUnknown();
            about.forEach(conference -> book.failed(conference, e.failure(), phone, known));
            throw e;
        }
    }

    private List<List<Conference>> batches(List<Conference> all) {
        List<List<Conference>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += calls.batchSize()) {
            batches.add(all.subList(from, Math.min(from + calls.batchSize(), all.size())));
        }
        return batches;
    }
}
