package org.ejournal.sferum.sync.plan;

import java.util.List;
import org.ejournal.sferum.ledger.plan.PlanLine;

/** What of a plan takes somebody or something away. */
final class Removals {
    private Removals() {}

    /** Returns what those lines say, see {@link PlanLine#says}. */
    static List<String> of(Plan plan) {
        return PlanLines.of(plan.chats()).stream()
                .filter(Removals::takesAway)
                .map(PlanLine::says)
                .toList();
    }

    private static boolean takesAway(PlanLine line) {
        PlannedAction action = PlanLines.action(line);
        return action instanceof PlannedAction.RemoveMember || action instanceof PlannedAction.CloseChat;
    }
}
