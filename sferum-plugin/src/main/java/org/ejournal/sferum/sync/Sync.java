package org.ejournal.sferum.sync;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.sync.plan.Plan;

/**
 * Brings chats in step (CM-9), shows before it does (AH-2), holds what might be an accident (AH-1) and takes back what
 * was done (AH-14). Asks for {@link org.ejournal.sferum.rights.Permission#INITIALISE_CHATS} in every method that takes a
 * viewer, and works on that viewer's organisation alone. A plan that says what other settings would change is carried out
 * with {@link org.ejournal.sferum.rights.Permission#CHANGE_SETTINGS} in its place, and it and its run may be seen with either
 * of the two (OS-6). Never waits for the messenger.
 */
public interface Sync {
    /**
     * Says what an initialisation of those kinds would change now. Changes nothing.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    Plan preview(Viewer viewer, Set<ChatKind> kinds);

    /**
     * Says the same, and keeps it so that it can be carried out as it was shown.
     *
     * @param kinds at least one kind
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    Shown show(Viewer viewer, Set<ChatKind> kinds);

    /**
     * Says what taking a run back would change: members and admins as they were before it, and its chats gone. Keeps it
     * so that it can be carried out as it was shown (AH-14).
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     * @throws org.ejournal.plugin.extension.UnknownScreenException when the organisation has no such run
     */
    Shown showUndo(Viewer viewer, long run);

    /** Returns what the fuse holds and somebody must approve, if anything (AH-1). */
    Optional<KeptPlan> held(Viewer viewer);

    /** Returns a kept plan of the organisation. */
    Optional<KeptPlan> plan(Viewer viewer, long plan);

    /** Returns a page of the lines of a kept plan; none of another organisation's. */
    List<PlanLine> lines(Viewer viewer, long plan, long offset, int size);

    /**
     * Starts an initialisation of whatever is found when it begins, or returns the run of a person that is at work
     * already. It goes on whether or not anybody watches.
     *
     * @param kinds at least one kind
     */
    Run start(Viewer viewer, Set<ChatKind> kinds);

    /**
     * Starts to carry out a kept plan, or returns the run of a person that is at work already. When the roster has
     * overtaken the plan, the run ends as {@link Run.State#STALE} with nothing done. A plan that the fuse holds is
     * approved by that, and so is one that says what other settings would change: these are set with it, or not at all.
     *
     * @param plan the plan's number
     * @param unticked the numbers of lines that are not to be carried out; what they are about stays as it is from now on,
     *     decided by hand (CH-5). Numbers of lines that cannot be left out are passed over, see {@link PlanLines#optional}
     * @throws org.ejournal.plugin.extension.UnknownScreenException when the organisation has no such plan
     */
    Run carryOut(Viewer viewer, long plan, Collection<Integer> unticked);

    /**
     * Keeps with a plan which of its lines are not to be carried out, in place of those kept before. Numbers of lines that
     * cannot be left out are passed over.
     *
     * @throws org.ejournal.plugin.extension.UnknownScreenException when the plan was not shown to this viewer; what is held,
     *     or takes a run back, is carried out as a whole
     */
    void untick(Viewer viewer, long plan, Collection<Integer> lines);

    /** Returns the newest run that a person of the organisation has started. */
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
     * Lets the organisation be looked at soon, since something of it has changed (CH-3). Costs a few
     * short statements and asks for no right.
     */
    void changed(OrganisationId organisation);

    /**
     * A plan that was kept when it was shown.
     *
     * @param number under which it is kept
     * @param plan what it says
     */
    record Shown(long number, Plan plan) {}

    /**
     * A run as it stands.
     *
     * @param run the run
     * @param left how many of its {@link Run#workTotal} are still open
     * @param secondsLeft about how long the rest takes, at the pace so far or, where that is sooner, at the allowed rate
     */
    record Watched(Run run, int left, long secondsLeft) {}
}
