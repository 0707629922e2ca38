package org.ejournal.sferum.sync.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Scope;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.ledger.plan.Plans;

/** Keeps the list that somebody must approve in step with what the fuse holds at the newest look (AH-1). */
public final class Holding {
    private final Plans plans;
    private final Clock clock;

    /** Makes one that keeps what is held as plans. */
    public Holding(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** Keeps what is held, unless the same is kept already, and returns how many lines that is. */
    int hold(OrganisationId organisation, Scope scope, Draft draft) {
        if (draft.held().isEmpty()) {
            return release(organisation, scope);
        }
        Optional<KeptPlan> kept = plans.held(organisation);
        List<PlanLine> lines = PlanLines.of(draft.held());
        if (kept.isEmpty() || !isKept(kept.get(), lines)) {
            plans.keep(
                    organisation,
                    new Plans.NewPlan(
                            KeptPlan.Purpose.HELD, scope.kinds(), draft.cause().name(), 0, "", clock.instant()),
                    lines);
        }
        return lines.size();
    }

    /** Returns whether that draft holds what is held already, or nothing as before. */
    public boolean known(OrganisationId organisation, Draft draft) {
        Optional<KeptPlan> kept = plans.held(organisation);
        return draft.held().isEmpty()
                ? kept.isEmpty()
                : kept.isPresent() && isKept(kept.get(), PlanLines.of(draft.held()));
    }

    private boolean isKept(KeptPlan kept, List<PlanLine> lines) {
        return kept.lines() == lines.size() && plans.lines(kept.id()).equals(lines);
    }

    /** Lets go of what was held, if that was looked at, and returns that nothing is held. */
    int release(OrganisationId organisation, Scope scope) {
        Optional<KeptPlan> kept = plans.held(organisation);
        if (kept.isPresent() && scope.kinds().containsAll(kept.get().kinds())) {
            plans.release(organisation);
        }
        return 0;
    }
}
