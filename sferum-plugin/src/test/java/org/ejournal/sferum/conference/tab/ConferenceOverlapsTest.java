package org.ejournal.sferum.conference.tab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.screen.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What else goes on at the time of a conference, said in its window before it is saved. */
@Tag("AH-17")
class ConferenceOverlapsTest {
    private static final String LESSON = "В это же время урок «Алгебра», 8, 22.11.2026 10:00–10:45: ";
    private static final String CALL = "В это же время видеоконференция «Собрание», 22.11.2026 10:00–11:00: ";

    private final CallSchool school = new CallSchool("electronic-school");

    @AfterEach
    void close() {
        school.close();
    }

    private Screen ofClass(String... more) {
        Screen chosen = school.changed(
                school.teacher(), school.add(school.teacher()), "kind", "VIDEO_CALL", "chat", school.chat("8 К"));
        Screen titled = school.changed(school.teacher(), chosen, "title", "Сбор", "tab", "PUPILS");
        return school.changed(school.teacher(), titled, more);
    }

    /** Returns what is said beside the warning that always stands there. */
    private static List<String> said(Screen window) {
        List<String> notices = Seen.notices(window);
        return notices.subList(1, notices.size());
    }

    @Test
    void what_the_class_has_is_named_and_follows_the_fields() {
        Screen window = ofClass("starts", "10:30", "ends", "11:00");
        assertThat(said(window)).containsExactly(LESSON + "те же ученики (ведёт Седова О.)");

        assertThat(said(school.changed(school.teacher(), window, "starts", "10:45")))
                .isEmpty();
        assertThat(said(school.changed(school.teacher(), window, "starts", "скоро")))
                .isEmpty();
        assertThat(said(school.changed(school.teacher(), window, "date", "2026-11-23")))
                .isEmpty();
        Screen nobody = ((Outcome.Show)
                        school.stage.act(school.teacher(), CallSchool.ADD, "tick-none", CallSchool.of(window)))
                .screen();
        assertThat(said(nobody)).as("when none of the class comes").isEmpty();
    }

    @Test
    void it_is_saved_only_when_somebody_says_so_once_more() {
        Screen window = ofClass("starts", "10:30", "ends", "11:00");

        assertThat(school.save(school.teacher(), CallSchool.ADD, window))
                .isInstanceOfSatisfying(Outcome.Ask.class, ask -> {
                    assertThat(ask.text()).contains(LESSON).endsWith("Сохранить всё равно?");
                    assertThat(ask.answers())
                            .extracting(answer -> answer.label())
                            .containsExactly("Сохранить всё равно", "Отмена");
                });
        assertThat(school.stage.store.conferences().unfinished(school.stage.organisation))
                .isEmpty();

        assertThat(school.stage.act(school.teacher(), CallSchool.ADD, "save-all-the-same", CallSchool.of(window)))
                .isInstanceOf(Outcome.Close.class);
        assertThat(school.only("Сбор").startsAt()).isEqualTo(CallSchool.TEN.plus(Duration.ofMinutes(30)));
    }

    @Test
    void one_that_is_changed_is_not_in_its_own_way_and_only_another_time_asks_again() {
        Conference one = school.parentsCall();
        ScreenRef edit = CallSchool.edit(one);
        Screen window = school.stage.show(school.teacher(), edit, Input.NONE);
        assertThat(said(school.changed(school.teacher(), edit, window, "ends", "11:30")))
                .isEmpty();

        school.save(school.teacher(), CallSchool.ADD, ofClass("starts", "12:00", "ends", "13:00"));
        Screen moved = school.changed(school.teacher(), edit, window, "starts", "12:30", "ends", "13:30");
        assertThat(said(moved))
                .containsExactly("В это же время видеоконференция «Сбор», 22.11.2026 12:00–13:00: тот же учитель"
                        + " (Загурская М.)");
        school.stage.act(school.teacher(), edit, "save-all-the-same", CallSchool.of(moved));

        Screen again = school.stage.show(school.teacher(), edit, Input.NONE);
        assertThat(said(again)).hasSize(1);
        assertThat(school.save(school.teacher(), edit, again, "title", "Другое имя"))
                .isInstanceOf(Outcome.Close.class);
    }

    @Test
    void a_call_keeps_those_busy_whom_it_is_for_and_the_chat_administrator_with_none_but_the_own_ones() {
        school.parentsCall();
        Viewer keeper = school.keeper();
        Screen chosen =
                school.changed(keeper, school.add(keeper), "kind", "VIDEO_CALL", "chat", school.chat("8/Алгебра"));
        Screen later = school.changed(keeper, chosen, "title", "Т", "starts", "10:50", "ends", "11:30");
        assertThat(said(later)).as("the chat administrator alone is in both").isEmpty();

        Screen ofClass = ofClass("starts", "10:50", "ends", "11:30");
        assertThat(said(ofClass)).containsExactly(CALL + "тот же учитель (Загурская М.)");
    }

    @Test
    void a_lessons_own_time_is_free_and_another_lesson_of_its_teacher_is_named() {
        String[] lesson = {"chat", school.chat("8/Алгебра"), "lesson", "l"};
        Screen window = school.changed(school.algebra(), school.add(school.algebra()), lesson);
        assertThat(said(window)).isEmpty();

        school.lesson("m", CallSchool.TEN.plus(Duration.ofMinutes(45)));
        assertThat(said(school.changed(school.algebra(), window, "ends", "11:00")))
                .containsExactly("В это же время урок «Алгебра», 8, 22.11.2026 10:45–11:30: тот же учитель и те же"
                        + " ученики (Седова О.)");
    }

    @Test
    void while_the_lists_are_silent_the_window_says_that_it_cannot_tell() {
        Screen window = ofClass("starts", "10:30", "ends", "11:00");
        school.stage.timetable.silence();

        assertThat(said(school.changed(school.teacher(), window, "starts", "10:45")))
                .containsExactly("Проверить пересечения не удалось: списки сейчас недоступны.");
    }
}
