package org.ejournal.sferum.ledger.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exchange, or a run that none began, and what came of it.
 *
 * @param id the exchange's number; 0 for a run that none began
 * @param run the run's number; 0 where nothing was to be done
 * @param cause what led to it
 * @param at when it was asked for or due
 * @param begunAt when it began; null while it has not
 * @param endedAt when it ended; null while it has not
 * @param failureKind what kept it from comparing everything, in the words of the messenger port; empty for nothing
 * @param failureCode the messenger's number for that
 * @param runState where the run stands, as {@link org.ejournal.sferum.ledger.Run.State} names it; empty without a run
 * @param runFailureKind why the run waits, is blocked or failed
 * @param runFailureCode the messenger's number for that
 * @param chatsCreated chats that the run wanted to make
 * @param membersAdded people that it wanted to put into chats
 * @param membersRemoved people that it wanted to take out
 * @param adminsChanged admin roles that it wanted to change
 */
public record ExchangeLine(
        long id,
        long run,
        Cause cause,
        Instant at,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        String failureKind,
        int failureCode,
        String runState,
        String runFailureKind,
        int runFailureCode,
        int chatsCreated,
        int membersAdded,
        int membersRemoved,
        int adminsChanged) {
    /** What leads to an exchange or a run. */
    public enum Cause {
        /** The organisation's period. */
        PERIOD,
        /** A person, by «Выполнить сейчас». */
        NOW,
        /** A person, by an initialisation. */
        PERSON,
        /** Something that changed in the roster, or a link. */
        CHANGE,
        /** Something that was found in the messenger. */
        EXCHANGE
    }

    /** Returns whether it has neither begun nor ended. */
    public boolean waits() {
        return begunAt == null;
    }

    /** Returns whether it is being carried out. */
    public boolean underWay() {
        return begunAt != null && endedAt == null;
    }
}
