package org.ejournal.sferum.ledger.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.rules.ChatKind;

/** Keeps plans. */
public interface Plans {
    /** Keeps a plan; a held one takes the place of the one held so far. Older ones that were shown are forgotten. */
    KeptPlan keep(OrganisationId organisation, NewPlan plan, List<PlanLine> lines);

    /** Returns the plan of that number, if it is the organisation's. */
    Optional<KeptPlan> find(OrganisationId organisation, long id);

    /** Returns the plan that the fuse holds, if it does. */
    Optional<KeptPlan> held(OrganisationId organisation);

    /** Returns a plan's lines in their order. */
    List<PlanLine> lines(long plan);

    /** Returns a page of a plan's lines in their order. */
    List<PlanLine> lines(long plan, long offset, int size);

    /** Takes the ticks off those lines; all others are ticked. */
    void untick(long plan, Collection<Integer> lines);

    /** Lets go of the plan that the fuse held, if there is one: nothing is held any more. */
    void release(OrganisationId organisation);

    /**
     * A plan that is to be kept; see {@link KeptPlan} for the parts.
     *
     * @param purpose what it is kept for
     * @param kinds the kinds of chats that were looked at
     * @param cause why the fuse holds it
     * @param undoes the run that it takes back
     * @param by for whom it was made
     * @param at when
     */
    record NewPlan(KeptPlan.Purpose purpose, Set<ChatKind> kinds, String cause, long undoes, String by, Instant at) {}
}
