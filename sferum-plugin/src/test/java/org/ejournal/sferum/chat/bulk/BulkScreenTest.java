package org.ejournal.sferum.chat.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ejournal.sferum.chat.hand.SmallSchool.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.hand.Edit;
import org.ejournal.sferum.chat.hand.Edits;
import org.ejournal.sferum.chat.hand.SmallSchool;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many chats changed at once: shown first, then saved in one go. */
@Tag("AH-2")
class BulkScreenTest {
    private SmallSchool school = new SmallSchool("net-school");

    @AfterEach
    void close() {
        school.close();
    }

    private void a_school(String profile) {
        school.close();
        school = new SmallSchool(profile);
    }

    private ScreenRef chats(String... titles) {
        return new ScreenRef(
                "bulk",
                Map.of(
                        "chats",
                        List.of(titles).stream()
                                .map(title -> String.valueOf(school.chats.id(title)))
                                .collect(Collectors.joining(","))));
    }

    private Screen show(ScreenRef window, String deed, String... people) {
        return school.stage.show(
                school.manager(), window, Seen.input("deed", deed, "people", String.join("\n", people)));
    }

    private Outcome press(ScreenRef window, Screen shown, String action) {
        Map<String, List<String>> values = new HashMap<>();
        shown.blocks().stream()
                .filter(Block.Form.class::isInstance)
                .flatMap(form -> ((Block.Form) form).fields().stream())
                .forEach(field -> values.put(
                        field.name(),
                        List.of(
                                field instanceof Field.Hidden hidden
                                        ? hidden.value()
                                        : ((Field.Choice) field).value())));
        return school.stage.act(school.manager(), window, action, new Input(values));
    }

    private static List<String> buttons(Screen screen) {
        return screen.controls().stream().map(Control::label).toList();
    }

    private Map<String, Boolean> members(String title) {
        long chat = school.chats.id(title);
        return school.stage.store.ledger().read(school.stage.organisation).members().stream()
                .filter(member -> member.chatId() == chat && member.wanted())
                .collect(Collectors.toMap(MemberRow::person, MemberRow::wantedAdmin));
    }

    private ChatState state(String key) {
        return school.stage.store.ledger().read(school.stage.organisation).chats().stream()
                .filter(row -> row.key().equals(key))
                .map(ChatRow::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void people_are_put_into_all_of_them_after_the_plan_was_seen() {
        ScreenRef window = chats("8 К", "8 К Родители");
        Screen plan = show(window, "IN", "guest", "pupil");

        assertThat(Seen.rows(plan))
                .containsExactly(
                        List.of("8 К", "добавить: Гостев Глеб", ""),
                        List.of("8 К Родители", "добавить: Гостев Глеб, Иванов Пётр", ""));
        assertThat(members("8 К")).doesNotContainKey("guest");

        assertThat(press(window, plan, "apply")).isInstanceOf(Outcome.Ask.class);
        assertThat(members("8 К")).doesNotContainKey("guest");
        assertThat(press(window, plan, "apply-unlinked")).isInstanceOf(Outcome.Close.class);

        assertThat(members("8 К")).containsKeys("guest", "pupil");
        assertThat(members("8 К Родители")).containsKeys("guest", "pupil");
        List<JournalEntry> entries =
                school.stage.store.journal().page(JournalFilter.all(school.stage.organisation), 0, 3);
        assertThat(entries).extracting(JournalEntry::by).containsOnly("head");
    }

    @Test
    void people_are_taken_out_of_all_where_they_are() {
        ScreenRef window = chats("8 К", "8 К Родители", "Учительская");
        Screen plan = show(window, "OUT", "pupil");

        assertThat(Seen.column(plan, 1))
                .containsExactlyInAnyOrder("без изменений", "удалить из чата: Иванов Пётр", "без изменений");
        assertThat(press(window, plan, "apply")).isInstanceOf(Outcome.Close.class);

        assertThat(members("8 К")).containsOnlyKeys("teacher", "other");
        assertThat(members("8 К Родители")).containsOnlyKeys("teacher");
    }

    @Test
    void who_is_in_is_made_an_admin() {
        ScreenRef window = chats("8 К", "8 К Родители");
        Screen plan = show(window, "ADMIN", "teacher", "pupil");
        press(window, plan, "apply");

        assertThat(members("8 К")).containsEntry("pupil", true).containsEntry("other", false);
        assertThat(members("8 К Родители")).isEqualTo(Map.of("teacher", true));
    }

    @Test
    @Tag("CM-8")
    void chats_are_deleted_and_those_that_may_not_be_are_named_first() {
        a_school("electronic-school");
        assertThat(Seen.rows(show(chats("8 К"), "DELETE")))
                .containsExactly(List.of(
                        "8 К",
                        "без изменений",
                        "удалить нельзя: чат создаётся автоматически или прямо сейчас создаётся в мессенджере"));
        assertThat(buttons(show(chats("8 К"), "DELETE"))).doesNotContain("Применить");

        a_school("net-school");
        ScreenRef window = chats("8 К", "Алгебра 8 К");
        press(window, show(window, "DELETE"), "apply");
        assertThat(state("CLASS:8")).isEqualTo(ChatState.DELETED);
        assertThat(state("SUBJECT:8:a")).isEqualTo(ChatState.DELETED);
        assertThat(state("PARENTS:8")).isEqualTo(ChatState.ACTIVE);
    }

    @Test
    void whom_the_profile_does_not_let_in_is_named_with_the_reason() {
        a_school("electronic-school");
        school.stage.roster.person("mother", "Иванова", "Анна", "79").guardian("mother", "pupil");
        ScreenRef window = chats("8 К", "8 К Родители");

        assertThat(Seen.rows(show(window, "IN", "mother")))
                .containsExactly(
                        List.of("8 К", "без изменений", "в чат этого типа добавить нельзя: Иванова Анна"),
                        List.of("8 К Родители", "добавить: Иванова Анна", ""));
    }

    @Test
    @Tag("CM-6")
    void what_others_have_changed_meanwhile_is_shown_first() {
        ScreenRef window = chats("8 К", "8 К Родители");
        Screen plan = show(window, "OUT", "teacher");
        Edits edits = school.stage.bean(Edits.class);
        edits.save(
                school.manager(),
                school.chat(),
                edits.open(school.manager(), school.chat()).base(),
                new Edit("8 К", people("other"), Set.of(), Set.of(), Set.of()));

        assertThat(press(window, plan, "apply"))
                .isEqualTo(new Outcome.Stay(Tone.WARNING, "План устарел и показан заново. Проверьте его и повторите."));
        assertThat(members("8 К")).containsKey("teacher");
        assertThat(members("8 К Родители")).containsKey("teacher");

        assertThat(press(window, show(window, "OUT", "teacher"), "apply")).isInstanceOf(Outcome.Close.class);
        assertThat(members("8 К")).doesNotContainKey("teacher");
    }

    @Test
    void all_that_the_registry_finds_are_meant_where_that_was_asked_for() {
        Outcome open = school.stage.act(
                school.manager(), ScreenRef.of("chats"), "bulk-all", Seen.input("type", "CLASS", "name", "8"));

        assertThat(open).isInstanceOfSatisfying(Outcome.Open.class, window -> {
            Screen plan = show(window.screen(), "OUT", "pupil");
            assertThat(Seen.column(plan, 0)).containsExactly("8 К");
        });
        assertThat(school.stage.act(
                        school.manager(),
                        ScreenRef.of("chats"),
                        "bulk",
                        Seen.input("chats.selected", String.valueOf(school.chat()))))
                .isEqualTo(new Outcome.Open(chats("8 К")));
    }

    @Test
    void without_people_and_without_chats_there_is_nothing_to_apply() {
        assertThat(buttons(show(chats("8 К"), "IN"))).contains("Выбрать людей").doesNotContain("Применить");
        assertThat(buttons(show(ScreenRef.of("bulk"), "DELETE"))).doesNotContain("Применить");
        assertThat(press(chats("8 К"), show(chats("8 К"), "IN"), "pick")).isInstanceOf(Outcome.Open.class);
    }

    @Test
    @Tag("RR-2")
    void without_the_right_there_is_no_such_window() {
        assertThatThrownBy(() -> school.stage.show(
                        school.stage.viewer("teacher", Permission.SEE_ALL_CHATS), chats("8 К"), Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> school.stage.act(
                        school.teacher(), chats("8 К"), "apply", Seen.input("deed", "DELETE", "mark", "x")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
