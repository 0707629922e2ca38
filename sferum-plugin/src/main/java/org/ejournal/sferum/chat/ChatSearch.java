package org.ejournal.sferum.chat;

import java.util.Set;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.rules.ChatKind;

/**
 * What a person narrows the list of chats to (CM-2).
 *
 * @param kinds the kinds; empty for «Все»
 * @param title a part of the title; empty for any
 * @param surname the beginning of a member's name; empty for any
 */
record ChatSearch(Set<ChatKind> kinds, String title, String surname) {
    static final String TYPE = "type";
    static final String TITLE = "name";
    static final String SURNAME = "surname";

    static ChatSearch everything() {
        return new ChatSearch(Set.of(), "", "");
    }

    static ChatSearch read(Input input) {
        return new ChatSearch(
                input.one(TYPE).flatMap(ChatTypes::parse).map(Set::of).orElse(Set.of()),
                input.one(TITLE).orElse(""),
                input.one(SURNAME).orElse(""));
    }

    boolean narrows() {
        return !kinds.isEmpty() || !title.isEmpty() || !surname.isEmpty();
    }

    String kind() {
        return kinds.stream().map(Enum::name).findFirst().orElse("");
    }
}
