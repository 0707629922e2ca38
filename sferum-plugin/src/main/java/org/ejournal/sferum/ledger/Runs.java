package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.rules.ChatKind;

/** Keeps runs. At most one of an organisation is open at a time, on any number of nodes. */
public interface Runs {
    /**
     * Opens a run, or returns the one that is open: a second click starts no second run (CM-9). What a person asks for
     * takes the place of a run that nobody asked for.
     */
    Run open(OrganisationId organisation, Request request);

    /** Returns the organisation's open run. */
    Optional<Run> open(OrganisationId organisation);

    /** Returns the newest run, open or not, that a person has asked for. */
    Optional<Run> newest(OrganisationId organisation);

    /** Returns how old the newest roster was that a run of the organisation has followed. */
    Optional<Instant> newestRoster(OrganisationId organisation);

    /** Returns the run of that number, if it is the organisation's. */
    Optional<Run> find(OrganisationId organisation, long id);

    /** Returns the organisations that have an open run which may go on now. */
    List<OrganisationId> ready(Instant now);

    /** Notes what the run is going to do, and after which roster. */
    void started(long id, Plan plan, Instant asOf);

    /** Notes how much the fuse keeps the run from doing. */
    void held(long id, int lines);

    /**
     * Notes that the run waits until a time, or, with {@link Run.State#BLOCKED}, for a person.
     *
     * @param attempts how often in a row it has waited without getting anything done
     */
    void paused(long id, Run.State state, Failure failure, Instant retryAt, int attempts);

    /** Ends a wait, or a block, at once: a person says that it is worth trying. */
    void hurry(long id);

    /** Notes that the run goes on. */
    void resumed(long id);

    /** Notes that the run has ended. */
    void finished(long id, Run.State state, Failure failure, Outcome outcome, Instant at);

    /** Returns what the run could not do, at most that many. */
    List<Remark> remarks(long id, int atMost);

    /**
     * What is asked for.
     *
     * @param kinds the kinds of chats; at least one
     * @param cause who or what asks
     * @param plan the plan to be carried out; 0 for what is found when it begins
     * @param by who asks; empty where nobody does
     * @param at when
     */
    record Request(Set<ChatKind> kinds, Run.Cause cause, long plan, String by, Instant at) {
        /** Copies the set. */
        public Request {
            kinds = Set.copyOf(kinds);
        }

        /** Returns what a person asks for without having been shown a plan. */
        public static Request of(Set<ChatKind> kinds, PersonId by, Instant at) {
            return new Request(kinds, Run.Cause.PERSON, 0, by.value(), at);
        }
    }

    /**
     * What a run is going to do.
     *
     * @param total chats and places to change
     * @param chatsCreated chats to make
     * @param membersAdded people to put into chats
     * @param membersRemoved people to take out
     * @param adminsChanged admin roles to change
     */
    record Plan(int total, int chatsCreated, int membersAdded, int membersRemoved, int adminsChanged) {}

    /**
     * What is left after a run.
     *
     * @param waitingForLink places that wait for a person to link
     * @param notAddable places that could not be filled for want of a token that can add people
     */
    record Outcome(int waitingForLink, int notAddable) {}
}
