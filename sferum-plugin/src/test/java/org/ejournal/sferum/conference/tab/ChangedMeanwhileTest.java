package org.ejournal.sferum.conference.tab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people change one conference at once. */
@Tag("CM-6")
@Tag("VC-6")
class ChangedMeanwhileTest {
    private static final String TOLD = "Пока окно было открыто, видеоконференцию изменили:\n";
    private static final String NEXT =
            "\nНиже показана видеоконференция вместе с вашими изменениями. Проверьте её и нажмите «Сохранить» ещё раз.";

    private final CallSchool school = new CallSchool("electronic-school");
    private Conference one;
    private ScreenRef edit;

    @BeforeEach
    void make() {
        one = school.parentsCall();
        edit = CallSchool.edit(one);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private Screen opened(Viewer viewer) {
        return school.stage.show(viewer, edit, Seen.input("tab", "STAFF"));
    }

    private static Screen shown(Outcome outcome) {
        return ((Outcome.Show) outcome).screen();
    }

    private static String told(Screen window) {
        return Seen.notices(window).get(1);
    }

    @Test
    void the_second_is_told_field_by_field_and_neither_loses_anything() {
        Screen first = opened(school.keeper());
        Screen second = opened(school.teacher());
        school.save(school.keeper(), edit, first, "title", "Встреча", "date", "2026-11-24", "starts", "10:15");

        Screen merged = shown(school.save(school.teacher(), edit, second, "ends", "11:30", "starts", "10:30"));
        assertThat(told(merged))
                .isEqualTo(TOLD
                        + "– Наименование: было «Собрание», стало «Встреча»\n"
                        + "– Дата начала: было «22.11.2026», стало «24.11.2026»\n"
                        + "– Время начала: было «10:00», стало «10:15», а вы ввели «10:30»: после «Сохранить»"
                        + " останется ваше"
                        + NEXT);
        assertThat(school.now(one).startsAt()).isEqualTo(CallSchool.TEN.plus(Duration.ofMinutes(48 * 60 + 15)));
        assertThat(merged.unsaved()).isTrue();
        Screen later = school.changed(school.teacher(), edit, merged, "ends", "11:45");
        assertThat(told(later))
                .as("it stays there while the window is filled in")
                .isEqualTo(told(merged));

        assertThat(school.save(school.teacher(), edit, later)).isInstanceOf(Outcome.Close.class);
        assertThat(school.now(one).title()).isEqualTo("Встреча");
        assertThat(school.now(one).startsAt()).isEqualTo(CallSchool.TEN.plus(Duration.ofMinutes(48 * 60 + 30)));
        assertThat(school.now(one).endsAt()).isEqualTo(CallSchool.TEN.plus(Duration.ofMinutes(48 * 60 + 105)));
    }

    @Test
    void of_people_the_ticks_of_both_count() {
        Screen first = opened(school.keeper());
        Screen second = opened(school.teacher());
        school.save(school.keeper(), edit, first, "people-STAFF.selected", "teacher");

        Screen mine = school.changed(school.teacher(), edit, second, "tab", "GUARDIANS");
        Screen none = shown(school.stage.act(school.teacher(), edit, "tick-none", CallSchool.of(mine)));
        Screen merged = shown(school.save(school.teacher(), edit, none));
        assertThat(told(merged)).contains("– Сотрудники: убраны Орлов Олег");

        assertThat(school.save(school.teacher(), edit, merged)).isInstanceOf(Outcome.Close.class);
        assertThat(school.stage.store.conferences().guests(one.id()))
                .containsExactly(new Guest("teacher", Party.STAFF));
    }

    @Test
    void another_chat_brings_its_people_along() {
        Screen first = opened(school.keeper());
        Screen second = opened(school.teacher());
        Screen other = school.changed(school.keeper(), edit, first, "chat", school.chat("8 К"), "starts", "12:00");
        assertThat(school.save(school.keeper(), edit, other, "ends", "13:00")).isInstanceOf(Outcome.Close.class);

        Screen merged = shown(school.save(school.teacher(), edit, second, "title", "Сбор", "tab", "PUPILS"));
        assertThat(told(merged))
                .contains(
                        "– Чат: было «8 К Родители», стало «8 К»\n", "– Ученики: добавлены Иванов Пётр, Павлов Павел");
        assertThat(CallSchool.ticked(merged)).containsExactly("mate", "pupil");
        assertThat(school.save(school.teacher(), edit, merged)).isInstanceOf(Outcome.Close.class);
        assertThat(school.now(one).title()).isEqualTo("Сбор");
        assertThat(school.stage.store.conferences().guests(one.id())).hasSize(4);
    }

    @Test
    void a_lesson_that_moved_meanwhile_is_told_too() {
        Screen window = opened(school.teacher());
        Time later = new Time(CallSchool.TEN.plus(Duration.ofHours(1)), CallSchool.TEN.plus(Duration.ofHours(2)));
        school.stage.store.conferences().reschedule(one.id(), later, later);

        Screen merged = shown(school.save(school.teacher(), edit, window, "title", "Сбор"));
        assertThat(told(merged)).contains("– Время начала: было «10:00», стало «11:00»\n");
        school.save(school.teacher(), edit, merged);
        assertThat(school.now(one).startsAt()).isEqualTo(later.starts());
        assertThat(school.now(one).title()).isEqualTo("Сбор");
    }

    @Test
    void one_that_began_meanwhile_keeps_its_beginning_and_says_so() {
        Screen window = opened(school.teacher());
        school.begin(one);

        Screen merged = shown(school.save(school.teacher(), edit, window, "starts", "10:30", "title", "Всё равно"));
        assertThat(told(merged))
                .isEqualTo(TOLD
                        + "– она началась: тип, чат, урок, дату и время начала изменить уже нельзя, они показаны такими, какие"
                        + " есть"
                        + NEXT);
        assertThat(((Field.Text) Seen.field(merged, "starts")).value()).isEqualTo("10:00");
        assertThat(school.now(one).title()).isEqualTo("Собрание");

        assertThat(school.save(school.teacher(), edit, merged)).isInstanceOf(Outcome.Close.class);
        assertThat(school.now(one).startsAt()).isEqualTo(CallSchool.TEN);
        assertThat(school.now(one).title()).isEqualTo("Всё равно");
        assertThat(school.now(one).link()).isEqualTo("http://vk/in");
    }

    @Test
    void one_that_ended_or_was_removed_meanwhile_says_so_and_shows_what_was_entered() {
        Screen window = opened(school.teacher());
        school.stage.store.conferences().end(school.stage.organisation, one.id(), Stage.NOW);

        Screen over = shown(school.save(school.teacher(), edit, window, "title", "Сбор"));
        assertThat(Seen.notices(over)).singleElement().asString().contains("видеоконференция завершилась");
        assertThat(over.toString()).contains("Сбор");
        assertThat(over.unsaved()).isFalse();
        assertThat(Seen.notices(school.changed(school.teacher(), edit, window, "title", "Сбор")))
                .singleElement()
                .asString()
                .contains("завершилась");

        school.stage.store.conferences().remove(school.stage.organisation, one.id());
        Screen removed = shown(school.save(school.teacher(), edit, window));
        assertThat(Seen.notices(removed)).singleElement().asString().contains("видеоконференцию удалили");
        assertThat(school.changed(school.teacher(), edit, removed)).isEqualTo(removed);
        assertThat(school.stage.act(school.teacher(), edit, "cancel", CallSchool.of(removed)))
                .isEqualTo(new Outcome.Close(""));
    }

    @Test
    void what_a_window_carries_in_odd_words_counts_as_opened_just_now() {
        Screen window = opened(school.teacher());

        assertThat(school.save(school.teacher(), edit, window, "seen", "1\nодин", "opened", "", "title", "Сбор"))
                .isInstanceOf(Outcome.Close.class);
        assertThat(school.stage.show(school.teacher(), edit, Input.NONE).unsaved())
                .isFalse();
        assertThat(school.now(one).title()).isEqualTo("Сбор");
    }
}
