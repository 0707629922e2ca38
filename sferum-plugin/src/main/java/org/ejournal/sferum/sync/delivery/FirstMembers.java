package org.ejournal.sferum.sync.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * With whom a chat is made when the messenger refuses it for some of its first members: with smaller and smaller parts of
 * them, and in the end with nobody (AH-6). Whoever is left out joins one by one, and who is guilty shows then.
 */
final class FirstMembers {
    private static final int REFUSALS = 6;

    private final Deque<List<String>> parts = new ArrayDeque<>();
    private int refusals;

    /** Returns whom to try next after those were refused. */
    List<String> after(List<String> refused) {
        refusals++;
        if (refused.size() > 1) {
            int middle = (refused.size() + 1) / 2;
            parts.addLast(refused.subList(0, middle));
            parts.addLast(refused.subList(middle, refused.size()));
        }
        return refusals < REFUSALS && !parts.isEmpty() ? parts.removeFirst() : List.of();
    }
}
