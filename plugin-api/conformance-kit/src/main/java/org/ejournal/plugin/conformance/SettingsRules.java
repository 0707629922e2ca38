package org.ejournal.plugin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ejournal.plugin.host.Settings;
import org.ejournal.plugin.roster.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a plugin's settings promise. */
interface SettingsRules extends HostUnderTest {
    /** Names of the suite's own, so that nothing of a plugin's is touched. */
    String FIRST = "conformance-first";

    /** Another one. */
    String SECOND = "conformance-second";

    @AfterEach
    default void takeAwayWhatWasSet() {
        organisations().forEach(id -> host().settings().change(id, Map.of(FIRST, "", SECOND, "")));
    }

    @Test
    default void a_change_sets_what_it_names_and_keeps_the_rest() {
        change(Map.of(FIRST, "1", SECOND, "2"));
        change(Map.of(SECOND, "3"));

        assertThat(host().settings().of(some())).containsEntry(FIRST, "1").containsEntry(SECOND, "3");
    }

    @Test
    default void an_empty_value_removes_the_setting() {
        change(Map.of(FIRST, "1", SECOND, "2"));
        change(Map.of(FIRST, ""));

        assertThat(host().settings().of(some())).doesNotContainKey(FIRST).containsEntry(SECOND, "2");
    }

    @Test
    default void an_organisation_s_settings_are_not_another_one_s() {
        change(Map.of(FIRST, "1"));

        assertThat(host().settings().of(organisations().get(1))).doesNotContainKey(FIRST);
    }

    @Test
    default void any_text_comes_back_as_it_was_set() {
        String text = "Ёж «и» <b>&amp;</b> \"кавычки\" 🦔\nвторая строка\t" + "длинно ".repeat(300);
        change(Map.of(FIRST, text));

        assertThat(host().settings().of(some())).containsEntry(FIRST, text);
    }

    @Test
    default void a_value_is_replaced_only_where_it_still_is_what_was_read() {
        Settings settings = host().settings();
        change(Map.of(FIRST, "1"));

        assertThat(settings.replace(some(), FIRST, "0", "2")).isFalse();
        assertThat(settings.replace(some(), SECOND, "1", "2")).isFalse();
        assertThat(settings.of(some())).containsEntry(FIRST, "1").doesNotContainKey(SECOND);
        assertThat(settings.replace(some(), FIRST, "1", "2")).isTrue();
        assertThat(settings.of(some())).containsEntry(FIRST, "2");
    }

    @Test
    default void of_many_who_replace_a_value_at_once_one_does() {
        Settings settings = host().settings();
        change(Map.of(FIRST, "before"));

        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> settings.replace(some(), FIRST, "before", "after " + number)))
                .toList();

        assertThat(tries.stream().filter(CompletableFuture::join)).hasSize(1);
    }

    @Test
    default void several_values_are_set_only_where_one_still_is_what_was_read() {
        Settings settings = host().settings();
        change(Map.of(FIRST, "1"));

        assertThat(settings.changeWhere(some(), FIRST, "0", Map.of(FIRST, "2", SECOND, "2")))
                .isFalse();
        assertThat(settings.of(some())).containsEntry(FIRST, "1").doesNotContainKey(SECOND);
        assertThat(settings.changeWhere(some(), FIRST, "1", Map.of(FIRST, "", SECOND, "2")))
                .isTrue();
        assertThat(settings.of(some())).doesNotContainKey(FIRST).containsEntry(SECOND, "2");
    }

    @Test
    default void what_the_operator_has_set_can_be_read() {
        assertThat(host().settings().installation()).isNotNull();
    }

    private OrganisationId some() {
        return organisations().get(0);
    }

    private void change(Map<String, String> values) {
        host().settings().change(some(), values);
    }
}
