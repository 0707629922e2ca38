package org.ejournal.sferum.conference.tab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.lesson.CallMarks;
import org.ejournal.sferum.lesson.CallRow;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tab «Видеоконференции» as whoever looks at it has it. */
class ConferencesScreenTest {
    private static final int STATUS = 7;
    private static final int LINK = 9;

    private final CallSchool school = new CallSchool("electronic-school");

    @AfterEach
    void close() {
        school.close();
    }

    private Screen list(Viewer viewer, String... input) {
        return school.stage.show(viewer, CallSchool.LIST, Seen.input(input));
    }

    private Viewer viewer(String person) {
        return school.stage.viewer(person);
    }

    private Target link(Viewer viewer) {
        List<Cell> cells = Seen.table(list(viewer)).rows().get(0).cells();
        return cells.get(LINK).target();
    }

    @Test
    @Tag("VC-1")
    void a_row_says_all_that_there_is_to_know() {
        school.parentsCall();

        Screen screen = list(school.keeper());
        assertThat(Seen.table(screen).columns())
                .extracting(column -> column.label())
                .containsExactly(
                        "Наименование",
                        "Тип",
                        "Чат",
                        "Урок",
                        "Дата",
                        "Начало",
                        "Окончание",
                        "Статус",
                        "Организатор",
                        "Ссылка");
        assertThat(Seen.rows(screen))
                .containsExactly(List.of(
                        "Собрание",
                        "Видеозвонок",
                        "8 К Родители",
                        "",
                        "22.11.2026",
                        "10:00",
                        "11:00",
                        "Запланированная",
                        "Загурская Марина",
                        ""));
        assertThat(Seen.buttons(screen))
                .contains("Добавить", "Изменить", "Удалить", "Закончить видеоконференцию", "Выгрузить в Excel");
    }

    @Test
    @Tag("VC-1")
    void the_list_is_narrowed_by_type_status_date_and_chat_and_ordered_by_any_column() {
        school.parentsCall();
        ScreenRef journal = ScreenRef.of("lesson-call", "lesson", "l");
        school.stage.act(
                school.algebra(),
                journal,
                "create",
                CallSchool.of(school.stage.show(school.algebra(), journal, Input.NONE), "title", "Алгебра"));

        assertThat(titles("kind", "VIDEO_CALL")).containsExactly("Собрание");
        assertThat(titles("status", "PLANNED")).hasSize(2);
        assertThat(titles("status", "ACTIVE")).isEmpty();
        assertThat(titles("date", "2026-11-22")).hasSize(2);
        assertThat(titles("date", "2026-11-23")).isEmpty();
        assertThat(titles("chat-title", "родит")).containsExactly("Собрание");
        assertThat(titles("conferences.sort", "title")).containsExactly("Алгебра", "Собрание");
        assertThat(titles("conferences.sort", "-title")).containsExactly("Собрание", "Алгебра");
        assertThat(titles("conferences.sort", "organiser")).containsExactly("Собрание", "Алгебра");
        assertThat(titles("conferences.page", "9")).hasSize(2);
        Screen odd = list(school.keeper(), "date", "завтра");
        assertThat(Seen.field(odd, "date").error()).contains("Укажите дату");
        assertThat(Seen.rows(odd)).hasSize(2);
    }

    private List<String> titles(String... input) {
        return Seen.column(list(school.keeper(), input), 0);
    }

    @Test
    @Tag("VC-3")
    @Tag("VC-5")
    void only_while_it_goes_on_and_only_those_whom_it_is_for_find_the_way_in() {
        Conference one = school.parentsCall();
        assertThat(link(viewer("mother"))).isEqualTo(Target.nowhere());

        school.begin(one);

        assertThat(Seen.column(list(viewer("mother")), STATUS)).containsExactly("Активная");
        assertThat(Seen.column(list(viewer("mother")), LINK)).containsExactly("Перейти");
        assertThat(link(viewer("mother"))).isEqualTo(Target.address(URI.create("http://vk/in")));
        assertThat(list(viewer("mother")).toString()).doesNotContain("http://vk/host");
        assertThat(link(school.teacher())).isEqualTo(Target.address(URI.create("http://vk/host")));
        assertThat(link(viewer("admin"))).isEqualTo(Target.address(URI.create("http://vk/host")));
        assertThat(link(school.keeper())).as("for the keeper it is not").isEqualTo(Target.nowhere());
        assertThat(Seen.rows(list(viewer("pupil")))).isEmpty();
        assertThat(Seen.rows(list(viewer("stranger")))).isEmpty();

        school.stage.store.conferences().finished(one.id());
        assertThat(Seen.column(list(viewer("mother")), STATUS)).containsExactly("Завершённая");
        assertThat(link(viewer("mother"))).isEqualTo(Target.nowhere());
    }

    @Test
    @Tag("RR-2")
    void who_only_looks_has_no_buttons_and_no_way_round_them() {
        Conference one = school.parentsCall();
        Viewer mother = viewer("mother");

        assertThat(Seen.buttons(list(mother))).containsExactly("Обновить");
        for (String action : List.of("edit", "remove", "remove-sure", "finish", "finish-sure", "export-csv")) {
            assertThatThrownBy(() -> school.press(mother, action, one))
                    .as(action)
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> school.stage.show(mother, CallSchool.edit(one), Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> school.press(school.algebra(), "remove-sure", one))
                .as("one that the teacher does not see")
                .isInstanceOf(UnknownScreenException.class);
        Viewer looker = school.stage.viewer("algebra", Permission.SEE_ALL_CHATS);
        assertThat(school.press(looker, "remove-sure", one))
                .as("one that the teacher sees and may not change")
                .isInstanceOfSatisfying(
                        Outcome.Stay.class, stay -> assertThat(stay.message()).contains("вам изменить нельзя"));
        assertThat(school.now(one).endsAt()).isEqualTo(one.endsAt());
    }

    @Test
    @Tag("VC-6")
    void one_is_removed_after_a_question() {
        Conference one = school.parentsCall();

        assertThat(school.press(school.teacher(), "remove", one))
                .isInstanceOfSatisfying(
                        Outcome.Ask.class, ask -> assertThat(ask.text()).contains("«Собрание»"));
        assertThat(Seen.rows(list(school.keeper()))).hasSize(1);
        school.press(school.teacher(), "remove-sure", one);

        assertThat(Seen.rows(list(school.keeper()))).isEmpty();
        assertThat(school.stage.sync.woken()).hasSize(2);
    }

    @Test
    @Tag("VC-6")
    void one_that_is_due_is_ended_after_a_question_and_one_that_is_not_is_left_alone() {
        Conference later = school.parentsCall();
        assertThat(school.press(school.teacher(), "finish", later))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class, stay -> assertThat(stay.message()).contains("сейчас не идёт"));

        Screen chosen = school.changed(
                school.teacher(), school.add(school.teacher()), "kind", "VIDEO_CALL", "chat", school.chat("8 К"));
        school.save(school.teacher(), CallSchool.ADD, chosen, "title", "Идёт", "starts", "08:55", "ends", "10:00");
        Conference one = school.only("Идёт");
        assertThat(list(school.teacher()).refresh().isZero())
                .as("whoever waits for its beginning sees it by itself")
                .isFalse();
        school.begin(one);
        assertThat(school.press(school.teacher(), "finish", one)).isInstanceOf(Outcome.Ask.class);
        school.press(school.teacher(), "finish-sure", one);

        assertThat(school.now(one).endsAt()).isEqualTo(Stage.NOW);
        assertThat(Seen.column(list(school.teacher(), "kind", "VIDEO_CALL", "status", "FINISHED"), 0))
                .containsExactly("Идёт");
        assertThat(school.press(school.teacher(), "edit", one))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class, stay -> assertThat(stay.message()).contains("завершена"));
    }

    @Test
    @Tag("VC-6")
    void changing_leads_to_its_window_and_needs_a_row() {
        Conference one = school.parentsCall();

        assertThat(school.press(school.teacher(), "edit", one)).isEqualTo(new Outcome.Open(CallSchool.edit(one)));
        assertThat(school.stage.act(school.teacher(), CallSchool.LIST, "edit", Input.NONE))
                .isInstanceOf(Outcome.Stay.class);
        assertThat(school.stage.act(school.teacher(), CallSchool.LIST, "add", Input.NONE))
                .isEqualTo(new Outcome.Open(CallSchool.ADD));
    }

    @Test
    @Tag("JR-5")
    void what_the_tab_makes_shows_in_the_journal_and_the_other_way_round() {
        Screen window = school.changed(
                school.keeper(), school.add(school.keeper()), "chat", school.chat("8/Алгебра"), "lesson", "l");
        assertThat(school.save(school.keeper(), CallSchool.ADD, window)).isInstanceOf(Outcome.Close.class);

        assertThat(school.stage.bean(CallRow.class).of(school.algebra(), school.lesson))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("Начнётся 22.11.2026 10:00"));
        assertThat(Seen.column(list(viewer("pupil")), 3)).containsExactly("Алгебра, 8");
        assertThat(Seen.column(list(school.algebra()), 0)).hasSize(1);

        school.stage.act(school.algebra(), ScreenRef.of("lesson-call-remove", "lesson", "l"), "yes", Input.NONE);
        assertThat(Seen.rows(list(school.keeper()))).isEmpty();
    }

    @Test
    @Tag("VC-3")
    @Tag("JR-4")
    void who_was_left_out_of_a_lesson_does_not_come_in_by_the_diary_either() {
        Screen window = school.changed(
                school.algebra(), school.add(school.algebra()), "chat", school.chat("8/Алгебра"), "lesson", "l");
        school.save(school.algebra(), CallSchool.ADD, window, "people-PUPILS.selected", "mate");
        ScreenRef open = ScreenRef.of("lesson-call-open", "lesson", "l");

        assertThat(marked("mate")).isTrue();
        assertThat(marked("pupil")).isFalse();
        assertThat(marked("mother")).isFalse();
        assertThat(school.stage.show(viewer("mate"), open, Input.NONE).toString())
                .contains("еще не начался");
        for (String left : List.of("pupil", "mother")) {
            assertThatThrownBy(() -> school.stage.show(viewer(left), open, Input.NONE))
                    .as(left)
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(marked("algebra")).isTrue();
    }

    private boolean marked(String person) {
        return !school.stage
                .bean(CallMarks.class)
                .of(viewer(person), List.of(school.lesson))
                .isEmpty();
    }

    @Test
    @Tag("VC-1")
    void a_call_that_cannot_be_started_says_why() {
        Conference one = school.parentsCall();
        school.stage.store.conferences().failed(one.id(), true, new Failure("TOKEN", 5, ""), Stage.NOW);

        assertThat(Seen.column(list(school.teacher()), STATUS).get(0))
                .startsWith("Запланированная: ")
                .contains("токен");
    }

    @Test
    @Tag("AH-20")
    void who_looks_after_them_takes_the_list_away_without_the_ways_in() {
        school.begin(school.parentsCall());

        Outcome.Download file =
                (Outcome.Download) school.stage.act(school.keeper(), CallSchool.LIST, "export-csv", Input.NONE);
        String text = new String(file.content(), StandardCharsets.UTF_8);
        assertThat(file.name()).isEqualTo("Видеоконференции.csv");
        assertThat(text).contains("Собрание;Видеозвонок;8 К Родители").doesNotContain("http://");
    }
}
