package org.ejournal.sferum.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.rules.ChatKind;

/**
 * Initialises chats (CM-9). Asks for {@link org.ejournal.sferum.rights.Permission#INITIALISE_CHATS} in every method that
 * takes a viewer, and works on that viewer's organisation alone. Never waits for the messenger.
 */
public interface Sync {
    /**
     * Says what an initialisation of those kinds would change now. Changes nothing.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    Plan preview(Viewer viewer, Set<ChatKind> kinds);

    /**
     * Starts an initialisation, or returns the one that is at work already. It goes on whether or not anybody watches.
     *
     * @param kinds at least one kind
     */
    Run start(Viewer viewer, Set<ChatKind> kinds);

    /** Returns the organisation's newest run. */
    Optional<Run> newest(Viewer viewer);

    /** Returns a run of the organisation with what is still open in it. */
    Optional<Watched> watch(Viewer viewer, long run);

    /** Lets a run that waits, or is blocked, try again at once. */
    void hurry(Viewer viewer, long run);

    /** Gives up a run that waits or is blocked. What it has done stays; nothing more is done for it. */
    void giveUp(Viewer viewer, long run);

    /** Returns what a run could not do, at most that many. */
    List<Remark> remarks(Viewer viewer, long run, int atMost);

    /** Lets the organisation's open run, and the proof of new tokens, begin at once. Asks for no right. */
    void wake(OrganisationId organisation);

    /**
     * A run as it stands.
     *
     * @param run the run
     * @param left how many of its {@link Run#workTotal} are still open
     * @param secondsLeft about how long the rest takes, at the pace so far or, where that is sooner, at the allowed rate
     */
    record Watched(Run run, int left, long secondsLeft) {}
}
