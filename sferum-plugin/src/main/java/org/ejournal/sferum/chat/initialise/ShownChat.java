package org.ejournal.sferum.chat.initialise;

import java.util.List;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.sync.plan.PlanLines;
import org.ejournal.sferum.sync.plan.PlannedAction;

/**
 * What a kept plan says of one chat.
 *
 * @param key its key
 * @param title its title as wanted
 * @param lines what would change; at least one
 */
record ShownChat(String key, String title, List<PlanLine> lines) {
    ShownChat {
        lines = List.copyOf(lines);
    }

    /** Returns what would be done; nothing where the chat is not to be made after all. */
    List<PlannedAction> actions() {
        return leftAlone()
                ? List.of()
                : lines.stream().filter(PlanLine::ticked).map(PlanLines::action).toList();
    }

    /** Returns whether the chat was to be made and is not. */
    boolean leftAlone() {
        return lines.stream()
                .anyMatch(line -> !line.ticked() && PlanLines.action(line) instanceof PlannedAction.CreateChat);
    }

    int leftOut() {
        return (int) lines.stream().filter(line -> !line.ticked()).count();
    }

    int count(Class<? extends PlannedAction> kind) {
        return (int) actions().stream().filter(kind::isInstance).count();
    }
}
