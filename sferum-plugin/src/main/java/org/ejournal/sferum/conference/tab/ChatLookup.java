package org.ejournal.sferum.conference.tab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.chat.ChatTypes;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.conference.Lookups;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.RuleProfile;

/** The window in which the chat of a conference is chosen, among those whose people the viewer may call together (VC-2). */
class ChatLookup extends LookupScreen {
    static final String NAME = "conference-chat";

    private static final String KIND = "type";
    private static final String TITLE = "name";

    private final Lookups lookups;
    private final OrganisationRules rules;

    ChatLookup(Lookups lookups, OrganisationRules rules, TabLanguage language) {
        super(NAME, Filled.CHAT, language);
        this.lookups = lookups;
        this.rules = rules;
    }

    @Override
    Found found(Viewer viewer, TabWords words, Input input) {
        RuleProfile profile = rules.of(viewer).profile();
        ChatTypes types = new ChatTypes(profile, words.said());
        Optional<ChatKind> kind = Arrays.stream(ChatKind.values())
                .filter(one -> input.all(KIND).contains(one.name()))
                .findFirst();
        String title = input.one(TITLE).orElse("");
        List<Option> kinds = Stream.concat(
                        Stream.of(new Option("", words.said().say("chats.filter.all"))),
                        profile.chats().keySet().stream().map(types::option))
                .toList();
        return new Found(
                List.of(
                        Field.choice(
                                KIND,
                                words.said().say("chats.filter.type"),
                                kinds,
                                kind.map(Enum::name).orElse("")),
                        Field.text(TITLE, words.said().say("chats.filter.name"), title)),
                Stream.of("title", "type", "class", "subject")
                        .map(name ->
                                new Column(name, words.said().say("chats.column." + name), Column.Kind.TEXT, false))
                        .toList(),
                lookups.chats(viewer, kind, title).stream()
                        .map(chat -> row(types, chat))
                        .toList(),
                words.said().say("chats.empty.search"));
    }

    private static Row row(ChatTypes types, ChatLine chat) {
        return new Row(
                String.valueOf(chat.id()),
                List.of(
                        Cell.of(chat.title()),
                        Cell.of(types.option(chat.kind()).label()),
                        Cell.of(chat.className()),
                        Cell.of(chat.subject())),
                Target.nowhere());
    }
}
