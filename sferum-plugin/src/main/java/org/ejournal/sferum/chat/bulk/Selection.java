package org.ejournal.sferum.chat.bulk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;

/**
 * Which chats are meant: some, or all that a search of the registry finds.
 *
 * @param chats their numbers; empty for all that are found
 * @param search what is searched for, by the names of the registry's fields
 * @param all whether all that are found are meant
 */
record Selection(List<Long> chats, Map<String, String> search, boolean all) {
    private static final String CHATS = "chats";
    private static final String ALL = "all";
    private static final List<String> FIELDS = List.of("type", "name", "surname");

    static Selection of(List<Long> chats) {
        return new Selection(List.copyOf(chats), Map.of(), false);
    }

    /** Returns all that the registry finds with that input. */
    static Selection found(Input registry) {
        Map<String, String> search = new HashMap<>();
        FIELDS.forEach(field -> registry.one(field).ifPresent(value -> search.put(field, value)));
        return new Selection(List.of(), search, true);
    }

    static Selection read(ScreenRef screen) {
        Map<String, String> search = new HashMap<>(screen.parameters());
        search.keySet().retainAll(FIELDS);
        List<Long> chats = Arrays.stream(
                        screen.parameters().getOrDefault(CHATS, "").split(","))
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
        return new Selection(chats, search, screen.parameters().containsKey(ALL));
    }

    ScreenRef on(String screen) {
        Map<String, String> parameters = new HashMap<>(search);
        if (all) {
            parameters.put(ALL, "1");
        } else if (!chats.isEmpty()) {
            parameters.put(CHATS, chats.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        return new ScreenRef(screen, parameters);
    }

    String field(String name) {
        return search.getOrDefault(name, "");
    }
}
