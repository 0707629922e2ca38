package org.ejournal.sferum.chat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.ui.Option;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.ChatRule;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Words;

/** What an organisation calls the kinds of chats. A kind of a profile that it had before keeps a plain name. */
public final class ChatTypes {
    private final RuleProfile profile;
    private final Words words;

    /** Makes one for a profile. */
    public ChatTypes(RuleProfile profile, Words words) {
        this.profile = profile;
        this.words = words;
    }

    String inLists(ChatKind kind) {
        return profile.rule(kind).map(ChatRule::typeInLists).orElseGet(() -> words.say("chat.kind." + kind));
    }

    /** Returns what a form or filter offers for a kind. */
    public Option option(ChatKind kind) {
        return new Option(
                kind.name(), profile.rule(kind).map(ChatRule::type).orElseGet(() -> words.say("chat.kind." + kind)));
    }

    List<Option> options() {
        return profile.chats().keySet().stream().map(this::option).toList();
    }

    List<ChatKind> byLabel() {
        return Arrays.stream(ChatKind.values())
                .sorted(Comparator.comparing(this::inLists).thenComparing(kind -> kind))
                .toList();
    }

    static Optional<ChatKind> parse(String name) {
        return Arrays.stream(ChatKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
