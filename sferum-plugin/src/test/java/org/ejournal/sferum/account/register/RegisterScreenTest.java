package org.ejournal.sferum.account.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterScreenTest {
    private static final ScreenRef SCREEN = ScreenRef.of("links");
    private static final int NAME = 0;

    private Stage stage;
    private Viewer administrator;

    @BeforeEach
    void a_school() {
        stage = SomePeople.on(new Stage("electronic-school"));
        administrator = SomePeople.administrator(stage);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Screen show(String... entered) {
        return stage.show(administrator, SCREEN, entered.length == 0 ? Input.NONE : Seen.input(entered));
    }

    private Outcome press(String action, String... entered) {
        return stage.act(administrator, SCREEN, action, Seen.input(entered));
    }

    @Test
    void everybody_with_a_part_in_the_school_stands_in_it_once_with_how_it_stands() {
        assertThat(Seen.notices(show())).containsExactly("Привязали аккаунт 3 из 6 (50 %).");
        assertThat(Seen.rows(show()))
                .containsExactly(
                        List.of("Ёлкин Пётр", "Ученик", "2 А", "Привязан", "102", "", ""),
                        List.of(
                                "Ёлкина Мария",
                                "Родитель",
                                "2 А",
                                "Привязан",
                                "103",
                                "Пётр Ёлкин — имя родственника: возможно, профиль завели на другого члена семьи",
                                "22.11.2026 09:00"),
                        List.of("Иванов Олег", "Ученик", "2 А", "Ждёт привязки", "", "", ""),
                        List.of("Иванов Олег", "Ученик", "10 Б", "Ждёт привязки", "", "", ""),
                        List.of("Иванова Ольга", "Родитель", "2 А", "Отвязан", "", "", "22.11.2026 09:00"),
                        List.of("Учителева Анна", "Сотрудник", "2 А", "Привязан", "101", "", ""));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "standing, LINKED, 3",
        "standing, WAITING, 2",
        "standing, UNLINKED, 1",
        "standing, MISFITS, 1",
        "role, STAFF, 1",
        "role, PUPIL, 3",
        "role, GUARDIAN, 2",
        "class, 2 А, 5",
        "class, 10 Б, 1",
        "surname, елк, 2",
        "surname, никто, 0"
    })
    void it_can_be_narrowed(String filter, String value, int found) {
        assertThat(Seen.rows(show(filter, value))).hasSize(found);
    }

    @Test
    void a_window_about_a_class_starts_with_it_and_can_leave_it() {
        ScreenRef ofClass = new ScreenRef("links", Map.of("class", "10 Б", "role", "PUPIL"));

        assertThat(Seen.rows(stage.show(administrator, ofClass, Input.NONE))).hasSize(1);
        assertThat(Seen.rows(stage.show(administrator, ofClass, Seen.input("class", "", "role", ""))))
                .hasSize(6);
    }

    @Test
    void it_can_stand_in_another_order() {
        assertThat(Seen.column(show("people.sort", "-name"), NAME)).startsWith("Учителева Анна");
        assertThat(Seen.column(show("people.sort", "standing"), NAME)).endsWith("Иванова Ольга");
    }

    @Test
    @Tag("RR-2")
    void who_may_not_keep_accounts_sees_and_does_nothing() {
        Viewer teacher = stage.viewer("t", Permission.SEE_ALL_CHATS);

        for (String screen : List.of("links", "link-shares", "link-sheet", "link-match")) {
            assertThatThrownBy(() -> stage.show(teacher, screen)).isInstanceOf(AccessDeniedException.class);
        }
        for (String action : List.of("remind", "send-reminders", "export-csv", "export-xlsx")) {
            assertThatThrownBy(() -> stage.act(teacher, SCREEN, action, Input.NONE))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(stage.notifications.sent).isEmpty();
    }

    @Test
    @Tag("RR-3")
    void who_is_not_on_the_organisations_roster_is_not_seen_whatever_they_decided() {
        SomePeople.link(stage, "stranger", "555", "Чужой Человек");

        assertThat(Seen.rows(show())).hasSize(6).noneMatch(row -> row.contains("555"));
    }

    @Test
    @Tag("AC-8")
    void who_has_a_part_in_two_organisations_is_one_person_in_both() {
        Viewer other = Stage.viewer(new OrganisationId("elsewhere"), "admin", Permission.MANAGE_ACCOUNTS);

        assertThat(Seen.column(stage.show(other, "links"), 3))
                .containsExactlyElementsOf(Seen.column(show(), 3))
                .contains("Отвязан");
    }

    @Test
    void nobody_is_reminded_of_what_cannot_be_done() {
        stage.signIn.open = false;

        assertThat(press("remind"))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class,
                        stay -> assertThat(stay.message()).startsWith("Привязать аккаунт самому сейчас нельзя"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ёлкин ", "Елкин Петр"})
    void blanks_around_a_name_and_dots_above_a_letter_do_not_matter(String name) {
        assertThat(Seen.column(show("surname", name), NAME)).contains("Ёлкин Пётр");
    }

    @Test
    void a_roster_that_does_not_answer_is_told() {
        stage.roster.goDown();

        assertThat(Seen.notices(show())).singleElement().asString().startsWith("Журнал сейчас не отдаёт списки");
        assertThat(press("remind")).isInstanceOf(Outcome.Stay.class);
        assertThat(press("export-csv")).isInstanceOf(Outcome.Stay.class);
    }

    @Test
    void those_who_wait_are_reminded_after_a_question_and_those_who_left_are_not() {
        Outcome question = press("remind", "class", "2 А");
        assertThat(question)
                .isInstanceOfSatisfying(
                        Outcome.Ask.class, ask -> assertThat(ask.text()).endsWith("Таких людей: 1."));
        assertThat(stage.notifications.sent).isEmpty();

        press("send-reminders", "class", "2 А");

        assertThat(stage.notifications.sent).singleElement().satisfies(sent -> {
            assertThat(sent.organisation()).isEqualTo(stage.organisation);
            assertThat(sent.people()).containsExactly("p2");
            assertThat(sent.message().address()).hasToString("https://journal/link");
        });
        assertThat(press("remind", "role", "STAFF"))
                .isEqualTo(
                        new Outcome.Stay(
                                Tone.INFO,
                                "Напоминать некому: все, кто подходит под условия, уже привязали аккаунт или отвязали его сами."));
    }

    @Test
    @Tag("AH-20")
    void what_was_narrowed_is_what_is_taken_away() {
        String csv = SomePeople.text(press("export-csv", "class", "10 Б"));

        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFФИО;Роль;Класс;Состояние;ID VK;Имя в профиле;С какого времени",
                        "Иванов Олег;Ученик;10 Б;Ждёт привязки;;;");
        assertThat(press("export-xlsx"))
                .isInstanceOfSatisfying(
                        Outcome.Download.class, file -> assertThat(file.name()).isEqualTo("Привязка аккаунтов.xlsx"));
    }

    @Test
    @Tag("AC-7")
    void the_personal_card_says_who_an_employee_is_in_the_messenger_to_who_may_know_it() {
        CardFacts facts = stage.bean(CardFacts.class);

        assertThat(facts.of(administrator, new PersonId("t")))
                .containsExactly(new Fact("Идентификатор учётной записи VK Сферум", "101", Tone.PLAIN));
        assertThat(facts.of(stage.viewer("t"), new PersonId("t"))).isEmpty();
        assertThat(facts.of(administrator, new PersonId("nobody"))).isEmpty();
    }
}
