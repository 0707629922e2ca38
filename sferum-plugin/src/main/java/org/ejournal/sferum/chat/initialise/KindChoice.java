package org.ejournal.sferum.chat.initialise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.chat.ChatTypes;
import org.ejournal.sferum.chat.OrganisationRules.Chosen;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Words;

/** The choice of types: those that the organisation's rules make by themselves. */
final class KindChoice {
    private static final String NAME = "kinds";

    private KindChoice() {}

    static Set<ChatKind> offered(Chosen chosen) {
        return chosen.profile().chats().keySet().stream()
                .filter(kind -> chosen.profile().makes(kind, chosen.choices()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChatKind.class)));
    }

    static Set<ChatKind> ticked(Chosen chosen, Input input) {
        List<String> names = input.all(NAME);
        return offered(chosen).stream()
                .filter(kind -> names.contains(kind.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChatKind.class)));
    }

    static Block.Form form(Words words, Chosen chosen, Set<ChatKind> ticked) {
        ChatTypes types = new ChatTypes(chosen.profile(), words);
        return new Block.Form(
                "",
                List.of(new Field.Ticks(
                        NAME,
                        words.say("initialise.kinds"),
                        "",
                        ticked.isEmpty() ? words.say("initialise.no-kinds") : "",
                        offered(chosen).stream().map(types::option).toList(),
                        ticked.stream().map(Enum::name).toList())));
    }
}
