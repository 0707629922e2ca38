package org.ejournal.sferum.chat.initialise;

import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.KeptPlan.Purpose;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.sync.Sync;

/** Finds the plan that a person looks at, and makes one where there is none that still fits. */
class ShownPlans {
    private final Sync sync;

    ShownPlans(Sync sync) {
        this.sync = sync;
    }

    /** Returns the plan of those kinds that is on the viewer's screen. */
    Optional<ShownPlan> shown(Viewer viewer, Set<ChatKind> kinds, Input input) {
        return PlanNumber.read(input)
                .flatMap(number -> ShownPlan.read(sync, viewer, number))
                .filter(plan -> made(plan.kept(), viewer, Purpose.SHOWN))
                .filter(plan -> plan.kept().kinds().equals(kinds));
    }

    /**
     * Makes a plan of those kinds.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    ShownPlan show(Viewer viewer, Set<ChatKind> kinds) {
        return made(viewer, sync.show(viewer, kinds));
    }

    /** Returns the plan that takes that run back and is on the viewer's screen. */
    Optional<ShownPlan> shownUndo(Viewer viewer, long run, Input input) {
        return PlanNumber.read(input)
                .flatMap(number -> ShownPlan.read(sync, viewer, number))
                .filter(plan -> made(plan.kept(), viewer, Purpose.UNDO))
                .filter(plan -> plan.kept().undoes() == run);
    }

    /**
     * Makes a plan that takes a run back.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    ShownPlan showUndo(Viewer viewer, long run) {
        return made(viewer, sync.showUndo(viewer, run));
    }

    private ShownPlan made(Viewer viewer, Sync.Shown shown) {
        return ShownPlan.read(sync, viewer, shown.number()).orElseThrow();
    }

    private static boolean made(KeptPlan plan, Viewer viewer, Purpose purpose) {
        return plan.purpose() == purpose && plan.madeBy().equals(viewer.person().value());
    }

    /** Starts to carry a plan out, but for the lines that were left out of it. */
    Run carryOut(Viewer viewer, ShownPlan plan) {
        return sync.carryOut(
                viewer,
                plan.number(),
                plan.lines().stream()
                        .filter(line -> !line.ticked())
                        .map(PlanLine::number)
                        .toList());
    }
}
