package org.ejournal.sferum.rules;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a profile may not say; a field that is written wrong is the profile reader's to tell. */
@Tag("OS-6")
class ProfileCheckTest {
    private final RuleProfile sound = Wanted.profile(Wanted.ELECTRONIC_SCHOOL);

    private void refused(Map<ChatKind, ChatRule> chats, String field, String what) {
        assertThatExceptionOfType(InvalidProfileException.class)
                .isThrownBy(() -> new RuleProfile(
                        sound.id(),
                        sound.name(),
                        sound.words(),
                        chats,
                        true,
                        false,
                        0,
                        true,
                        Map.of(Creator.RIGHT_HOLDER, Set.of(ChatKind.OTHER)),
                        sound.closedTitle(),
                        false,
                        false))
                .withMessageContaining(what)
                .returns(field, InvalidProfileException::field);
    }

    @Test
    void no_rule_makes_chats_of_the_kind_that_is_made_by_hand_alone() {
        Map<ChatKind, ChatRule> chats = new EnumMap<>(sound.chats());
        chats.put(
                ChatKind.OTHER,
                new ChatRule(Automatic.ALWAYS, "Другое", "Другое", "Другое", Set.of(), Set.of(), Set.of()));

        refused(chats, "chats.OTHER.automatic", "no rule can make chats of this kind");
    }

    @Test
    void nobody_makes_chats_of_a_kind_that_the_profile_does_not_have() {
        Map<ChatKind, ChatRule> chats = new EnumMap<>(sound.chats());
        chats.remove(ChatKind.OTHER);

        refused(chats, "creators.RIGHT_HOLDER", "names a kind that chats does not have");
    }
}
