package org.ejournal.sferum.chat.initialise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.sync.Sync;
import org.ejournal.sferum.sync.plan.PlannedAction;

/**
 * A plan as it was shown and is kept: what is on the screen is what is carried out (AH-2).
 *
 * @param kept the plan
 * @param lines all of its lines
 * @param chats the same chat by chat, in the order of the plan
 */
record ShownPlan(KeptPlan kept, List<PlanLine> lines, List<ShownChat> chats) {
    ShownPlan {
        lines = List.copyOf(lines);
        chats = List.copyOf(chats);
    }

    /** Reads a plan that was shown to somebody; empty once it has been forgotten. */
    static Optional<ShownPlan> read(Sync sync, Viewer viewer, long number) {
        return sync.plan(viewer, number).map(kept -> of(kept, sync.lines(viewer, number, 0, Integer.MAX_VALUE)));
    }

    /** Reads the plan that the fuse holds, if it holds one. */
    static Optional<ShownPlan> readHeld(Sync sync, Viewer viewer) {
        return sync.held(viewer).flatMap(kept -> read(sync, viewer, kept.id()));
    }

    private static ShownPlan of(KeptPlan kept, List<PlanLine> lines) {
        Map<String, List<PlanLine>> byChat = new LinkedHashMap<>();
        lines.forEach(line ->
                byChat.computeIfAbsent(line.chatKey(), any -> new ArrayList<>()).add(line));
        return new ShownPlan(
                kept,
                lines,
                byChat.entrySet().stream()
                        .map(entry -> new ShownChat(
                                entry.getKey(), entry.getValue().get(0).chatTitle(), entry.getValue()))
                        .toList());
    }

    long number() {
        return kept.id();
    }

    int count(Class<? extends PlannedAction> kind) {
        return sum(chat -> chat.count(kind));
    }

    int leftOut() {
        return sum(ShownChat::leftOut);
    }

    private int sum(ToIntFunction<ShownChat> figure) {
        return chats.stream().mapToInt(figure).sum();
    }

    Optional<ShownChat> chat(String key) {
        return chats.stream().filter(chat -> chat.key().equals(key)).findFirst();
    }
}
