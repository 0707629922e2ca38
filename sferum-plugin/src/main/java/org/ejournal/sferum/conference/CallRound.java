package org.ejournal.sferum.conference;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Calls;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round over an organisation's conferences: what is not known is found out, then calls are ended whose time is over,
 * then those are started whose time has begun. What was about to be asked is committed before, what was answered after,
 * and no transaction is open meanwhile (AH-8).
 */
class CallRound {
    private static final Logger LOG = LoggerFactory.getLogger(CallRound.class);

    private final Conferences conferences;
    private final Calls calls;
    private final Consumer<Budget> turn;
    private final Clock clock;

    CallRound(Conferences conferences, Calls calls, Consumer<Budget> turn, Clock clock) {
        this.conferences = conferences;
        this.calls = calls;
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * Does what is due now.
     *
     * @throws MessengerException when the messenger did not answer; what is left is due again after a pause
     */
    void work(List<Conference> open) {
        Instant now = clock.instant();
        List<Conference> ready = open.stream()
                .filter(conference -> !conference.retryAt().isAfter(now))
                .toList();
        List<Conference> unknown = having(ready, conference -> conference.state() == State.STARTING);
        List<Conference> begin = new ArrayList<>(recovered(unknown));
        ready.stream()
                .filter(conference -> conference.state() == State.PLANNED)
                .filter(conference -> conference.unwanted() || conference.isOver(now))
                .forEach(conference -> conferences.finished(conference.id()));
        end(having(
                ready,
                conference -> conference.state() == State.ACTIVE && (conference.unwanted() || conference.isOver(now))));
        begin.addAll(having(
                ready,
                conference -> conference.state() == State.PLANNED
                        && !conference.unwanted()
                        && !conference.opensAt().isAfter(now)));
        start(having(begin, conference -> !conference.unwanted() && !conference.isOver(now)));
    }

    private static List<Conference> having(List<Conference> all, Predicate<Conference> what) {
        return all.stream().filter(what).toList();
    }

    /** Finds out what became of calls whose answer was lost; returns those that never began. */
    private List<Conference> recovered(List<Conference> unknown) {
        if (unknown.isEmpty()) {
            return List.of();
        }
        Map<String, Answer.CallStarted> begun = asking(unknown, false, calls::lastStarted);
        List<Conference> never = new ArrayList<>();
        for (Conference conference : unknown) {
            Answer.CallStarted call = begun.get(conference.mark());
            if (call != null) {
                started(conference, call);
            } else {
                conferences.failed(conference.id(), true, Failure.none(), clock.instant());
                never.add(conference);
            }
        }
        return never;
    }

    private void start(List<Conference> due) {
        for (List<Conference> batch : batches(due)) {
            conferences.starting(batch.stream().map(Conference::id).toList());
            List<Answer> answers = asking(
                    batch,
                    true,
                    () -> calls.start(batch.stream().map(Conference::mark).toList()));
            for (int i = 0; i < batch.size(); i++) {
                if (answers.get(i) instanceof Answer.CallStarted call) {
                    started(batch.get(i), call);
                } else if (answers.get(i) instanceof Answer.Failed failed) {
                    failed(batch.get(i), failed.failure());
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
                if (answers.get(i) instanceof Answer.Failed failed) {
                    failed(batch.get(i), failed.failure());
                } else {
                    conferences.finished(batch.get(i).id());
                    LOG.info("{} has ended", batch.get(i));
                }
            }
        }
    }

    /** Sends one request about those conferences; where it fails as a whole, they all wait. */
    private <T> T asking(List<Conference> about, boolean starting, Supplier<T> request) {
        turn.accept(calls.budget());
        try {
            return request.get();
        } catch (MessengerException e) {
            MessengerFailure failure = e.failure();
            about.forEach(conference -> conferences.failed(
                    conference.id(),
                    starting && !failure.effectUnknown(),
                    shown(failure),
                    clock.instant().plus(Setbacks.pause(failure.kind()))));
            throw e;
        }
    }

    private void started(Conference conference, Answer.CallStarted call) {
        conferences.started(conference.id(), call.call(), call.link(), call.hostLink(), clock.instant());
        LOG.info("{} has begun as {}", conference, call);
    }

    private void failed(Conference conference, MessengerFailure failure) {
        conferences.failed(
                conference.id(),
                !failure.effectUnknown(),
                shown(failure),
                clock.instant().plus(Setbacks.pause(failure.kind())));
        LOG.warn("{} waits: {} {}", conference, failure.kind(), failure.code());
    }

    private static Failure shown(MessengerFailure failure) {
        return new Failure(failure.kind().name(), failure.code(), failure.text());
    }

    private List<List<Conference>> batches(List<Conference> all) {
        List<List<Conference>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += calls.batchSize()) {
            batches.add(all.subList(from, Math.min(from + calls.batchSize(), all.size())));
        }
        return batches;
    }
}
