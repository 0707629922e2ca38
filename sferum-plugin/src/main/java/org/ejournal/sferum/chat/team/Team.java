package org.ejournal.sferum.chat.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.sferum.ledger.TeamChat;
import org.ejournal.sferum.rules.ChatKind;

/**
 * A class, or the staff, with its chats.
 *
 * @param chats the chats, at least one
 */
record Team(List<TeamChat> chats) {
    /** Returns the teams of chats that stand team by team. */
    static List<Team> of(List<TeamChat> chats) {
        Map<String, List<TeamChat>> teams = new LinkedHashMap<>();
        chats.forEach(chat ->
                teams.computeIfAbsent(chat.team(), team -> new ArrayList<>()).add(chat));
        return teams.values().stream().map(Team::new).toList();
    }

    String id() {
        return chats.get(0).team();
    }

    String name() {
        return chats.get(0).name();
    }

    Optional<TeamChat> chat(ChatKind kind) {
        return chats.stream().filter(chat -> chat.kind() == kind).findFirst();
    }
}
