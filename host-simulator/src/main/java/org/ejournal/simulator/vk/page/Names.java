package org.ejournal.simulator.vk.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ejournal.simulator.vk.store.Memory;

/** The names of people and communities on one page. */
final class Names {
    private static final int COLOURS = 6;

    private final Map<Long, String> names = new HashMap<>();

    Names(Memory memory, Collection<Long> ids) {
        memory.people()
                .people(ids.stream().filter(id -> id > 0).distinct().toList())
                .values()
                .forEach(person -> names.put(person.id(), person.name()));
        memory.accounts()
                .communities(ids.stream()
                        .filter(id -> id < 0)
                        .map(id -> -id)
                        .distinct()
                        .toList())
                .values()
                .forEach(community -> names.put(-community.id(), community.name()));
    }

    String of(long id) {
        return names.getOrDefault(id, id > 0 ? "id" + id : "club" + -id);
    }

    /** The first letters of the first two words; a class's short name as it is. */
    static String initials(String name) {
        String first = name.strip().split("\\s", 2)[0];
        if (first.matches("\\d{1,2}\\p{L}?")) {
            return first;
        }
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }

    /** One of a few colours, always the same for the same id. */
    static int colour(long id) {
        return Math.floorMod(Long.hashCode(id), COLOURS);
    }
}
