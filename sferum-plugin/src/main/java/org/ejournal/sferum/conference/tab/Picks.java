package org.ejournal.sferum.conference.tab;

import java.util.Set;

/**
 * Who is ticked on a tab.
 *
 * @param of the chat or lesson that it was filled from; empty where it was not yet
 * @param people the ids of those who are ticked
 */
record Picks(String of, Set<String> people) {
    static final Picks NONE = new Picks("", Set.of());

    /** Copies the set. */
    Picks {
        people = Set.copyOf(people);
    }
}
