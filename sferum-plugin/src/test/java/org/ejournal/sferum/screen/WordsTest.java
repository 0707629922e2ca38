package org.ejournal.sferum.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.ejournal.sferum.messages", new Locale("ru"));

    private final Words words = new Words(new Locale("ru"));

    static Stream<String> names() {
        return Collections.list(BUNDLE.getKeys()).stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_line_is_a_sound_pattern_and_is_there_in_russian(String name) {
        String text = BUNDLE.getString(name);

        assertThat(text)
                .isNotBlank()
                .doesNotContain("'")
                .doesNotContain("\ufffd")
                .doesNotContain("Ð");
        assertThat(new MessageFormat(text, new Locale("ru")).format(new Object[] {"а", "б", "в", "г", "д"}))
                .doesNotContain("{");
    }

    @Test
    void a_profile_has_words_of_its_own_and_shares_the_rest() {
        assertThat(words.in("college").say("chats.initialise")).isEqualTo("Инициализировать список");
        assertThat(words.in("net-school").say("chats.initialise")).isEqualTo("Инициализировать список чатов");
        assertThat(words.in("an-integrators").say("chats.initialise")).isEqualTo("Инициализировать список чатов");
        assertThat(words.say("chats.initialise")).isEqualTo("Инициализировать список чатов");
        assertThat(words.in("college").say("button.close")).isEqualTo("Закрыть");
    }

    @Test
    void another_language_is_answered_in_russian_with_russian_figures() {
        assertThat(Seen.plain(new Words(Locale.ENGLISH).say("my-chats.members", 1234)))
                .isEqualTo("Участников чата: 1 234");
    }

    @Test
    void everything_that_can_be_said_has_words() {
        List<String> needed = Stream.of(
                        Arrays.stream(ChatKind.values()).map(kind -> "chat.kind." + kind),
                        Arrays.stream(MessengerFailure.Kind.values()).map(kind -> "failure." + kind),
                        Arrays.stream(Permission.values()).map(permission -> "rights." + permission.id()),
                        Arrays.stream(Run.State.values())
                                .filter(state -> !state.open())
                                .map(state -> "run.was." + state))
                .flatMap(names -> names)
                .toList();

        assertThat(needed).allMatch(words::knows);
    }

    @Test
    void a_failure_is_said_by_its_number_or_else_by_its_kind_and_always_with_its_number() {
        FailureWords failures = new FailureWords(words);

        assertThat(failures.explain("RIGHTS", 925)).isEqualTo("сообщество не администратор этого чата (код 925)");
        assertThat(failures.explain("PERSON", 3301)).isEqualTo("нужно согласие самого человека (код 3301)");
        assertThat(failures.explain("TROUBLE", 0)).isEqualTo("VK не отвечает");
        assertThat(failures.explain("UNHEARD_OF", 7777)).isEqualTo("VK отказал (код 7777)");
    }
}
