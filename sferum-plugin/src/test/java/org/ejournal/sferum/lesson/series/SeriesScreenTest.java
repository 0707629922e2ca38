package org.ejournal.sferum.lesson.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.conference.MemoryTimetable.Part;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Conferences of many lessons are made and removed in one window. */
@Tag("AH-17")
class SeriesScreenTest {
    private static final ScreenRef WINDOW = ScreenRef.of("lesson-series");
    private static final Part ALGEBRA = new Part("8-algebra", "8", "Алгебра", "teacher", "");
    private static final Part MUSIC = new Part("8-music", "8", "Музыка", "other", "");
    private static final Part PHYSICS = new Part("9-physics", "9", "Физика", "teacher", "");
    private static final int STATE = 6;

    private final Stage stage = new Stage("net-school");
    private Viewer teacher;
    private Viewer keeper;

    @BeforeEach
    void two_classes_with_a_week_of_lessons() {
        stage.roster
                .person("teacher", "Седова", "Ольга", "11")
                .person("other", "Панов", "Игорь", "12")
                .person("keeper", "Котова", "Инна", "13")
                .person("pupil", "Зотов", "Иван", "14")
                .employee("teacher", PositionType.TEACHING)
                .employee("other", PositionType.TEACHING)
                .employee("keeper", PositionType.ADMINISTRATION)
                .schoolClass("8", "teacher", "pupil")
                .schoolClass("10", "other")
                .schoolClass("9", "other")
                .group("8-algebra", "8", "Алгебра", "teacher", "pupil")
                .group("8-music", "8", "Музыка", "other", "pupil")
                .group("9-physics", "9", "Физика", "teacher", "stranger");
        stage.configs.change(
                stage.organisation, Map.of(), Map.of(OrganisationConfigs.SERVICE_TOKEN, "a-service-users-token"));
        teacher = stage.viewer("teacher");
        keeper = stage.viewer("keeper", Permission.MANAGE_CONFERENCES);
        lesson("past", -20, LessonState.HELD, ALGEBRA);
        lesson("first", 1, LessonState.PLANNED, ALGEBRA);
        lesson("second", 25, LessonState.PLANNED, PHYSICS);
        lesson("cancelled", 26, LessonState.CANCELLED, ALGEBRA);
        lesson("music", 27, LessonState.PLANNED, MUSIC);
    }

    private void lesson(String id, int hours, LessonState state, Part part) {
        Instant starts = Stage.NOW.plus(Duration.ofHours(hours));
        stage.timetable.put(id, new Time(starts, starts.plus(Duration.ofMinutes(45))), state, part);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static final String[] DAYS = {"from", "2026-11-21", "to", "2026-11-24"};

    private static Input with(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return Seen.input(all.toArray(String[]::new));
    }

    /** Ticks what is ticked when the list is first shown, and presses the button. */
    private Outcome press(Viewer viewer, String action, String... input) {
        return stage.act(viewer, WINDOW, action, ticked(viewer, input));
    }

    private Input ticked(Viewer viewer, String... input) {
        Screen screen = stage.show(viewer, WINDOW, Seen.input(input));
        List<String> all = new ArrayList<>(List.of(input));
        all.addAll(List.of("mark", mark(screen)));
        Seen.table(screen).selected().orElseThrow().forEach(id -> all.addAll(List.of("lessons.selected", id)));
        return Seen.input(all.toArray(String[]::new));
    }

    private static String mark(Screen screen) {
        return ((Field.Hidden) Seen.field(screen, "mark")).value();
    }

    private List<String> made() {
        return stage.store.conferences().unfinished(stage.organisation).stream()
                .map(Conference::lesson)
                .toList();
    }

    @Test
    void a_teacher_sees_the_own_lessons_with_what_is_in_the_way_and_makes_the_others_at_once() {
        Screen screen = stage.show(teacher, WINDOW, Seen.input(DAYS));

        assertThat(Seen.column(screen, 3)).containsExactly("Алгебра", "Алгебра", "Физика", "Алгебра");
        assertThat(Seen.column(screen, STATE)).containsExactly("Урок завершился", "", "", "Урок отменён");
        assertThat(Seen.table(screen).selected().orElseThrow()).containsExactlyInAnyOrder("first", "second");

        Outcome outcome = press(teacher, "create", DAYS);

        assertThat(message(outcome)).isEqualTo("Создано дистанционных уроков: 2. Они начнутся и завершатся сами.");
        assertThat(made()).containsExactly("first", "second");
        assertThat(call("first").organiser()).isEqualTo("teacher");
        assertThat(call("first").title()).isEqualTo("Урок по предмету «Алгебра» от 22.11.2026 10:00");
        assertThat(stage.sync.woken()).containsExactly(stage.organisation);
        assertThat(Seen.column(stage.show(teacher, WINDOW, Seen.input(DAYS)), STATE))
                .containsExactly("Урок завершился", "Уже создан", "Уже создан", "Урок отменён");
    }

    private static String message(Outcome outcome) {
        return ((Outcome.Stay) outcome).message();
    }

    private Conference call(String lesson) {
        return stage.store
                .conferences()
                .of(stage.organisation, new LessonId(lesson))
                .orElseThrow();
    }

    @Test
    void what_is_not_ticked_is_not_made() {
        Input input = with(DAYS, "mark", "CREATE  2026-11-21 2026-11-24", "lessons.selected", "second");
        stage.act(teacher, WINDOW, "create", input);

        assertThat(made()).containsExactly("second");
        assertThat(message(stage.act(teacher, WINDOW, "create", with(DAYS, "mark", "CREATE  2026-11-21 2026-11-24"))))
                .contains("Отметьте");
    }

    @Test
    void an_administrator_makes_those_of_a_class_for_its_teachers_and_removes_them_again() {
        String[] quarantine = {"from", "2026-11-21", "to", "2026-11-24", "whose", "8"};
        press(keeper, "create", quarantine);

        assertThat(made()).containsExactly("first", "music");
        assertThat(call("music").organiser()).isEqualTo("other");

        String[] end = {"from", "2026-11-21", "to", "2026-11-24", "whose", "8", "deed", "REMOVE"};
        assertThat(press(keeper, "remove", end)).isInstanceOf(Outcome.Ask.class);
        assertThat(made()).hasSize(2);
        assertThat(message(press(keeper, "remove-sure", end))).isEqualTo("Удалено: 2.");
        assertThat(made()).isEmpty();
    }

    @Test
    void classes_are_offered_to_administrators_alone_in_the_order_of_a_school() {
        assertThat(Seen.field(stage.show(keeper, WINDOW, Seen.input(DAYS)), "whose")
                        .toString())
                .containsSubsequence("Класс 8", "Класс 9", "Класс 10");
        assertThat(Seen.field(stage.show(teacher, WINDOW, Seen.input(DAYS)), "whose")
                        .toString())
                .doesNotContain("Класс");
        assertThatThrownBy(() -> stage.show(teacher, WINDOW, with(DAYS, "whose", "9")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.act(
                        teacher,
                        WINDOW,
                        "remove-sure",
                        with(
                                DAYS,
                                "whose",
                                "9",
                                "deed",
                                "REMOVE",
                                "mark",
                                "REMOVE 9 2026-11-21 2026-11-24",
                                "lessons.selected",
                                "second")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.show(stage.viewer("pupil"), WINDOW, Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothing_is_done_with_a_list_that_nobody_has_seen() {
        Input input = with(DAYS, "mark", "CREATE  2026-11-21 2026-11-21", "lessons.selected", "first");

        assertThat(stage.act(teacher, WINDOW, "create", input)).isInstanceOf(Outcome.Show.class);
        assertThat(made()).isEmpty();
    }

    @Test
    void an_overlap_is_named_in_the_list_and_asked_about() {
        lesson("beside", 1, LessonState.MOVED, MUSIC);

        assertThat(Seen.column(stage.show(teacher, WINDOW, Seen.input(DAYS)), STATE)
                        .get(1))
                .isEqualTo("В это же время урок «Музыка», 8, 22.11.2026 10:00–10:45: те же ученики (ведёт Панов И.)");
        assertThat(press(teacher, "create", DAYS)).isInstanceOf(Outcome.Ask.class);
        assertThat(made()).isEmpty();
        press(teacher, "create-all-the-same", DAYS);
        assertThat(made()).containsExactly("first", "second");
    }

    @Test
    void the_window_of_one_lesson_warns_too_and_saves_when_told_so() {
        lesson("beside", 1, LessonState.MOVED, MUSIC);
        ScreenRef one = ScreenRef.of("lesson-call", "lesson", "first");

        assertThat(Seen.notices(stage.show(teacher, one, Input.NONE)))
                .singleElement()
                .asString()
                .contains("«Музыка»");
        Input input = Seen.input("title", "Урок", "starts", "10:00", "ends", "10:45");
        assertThat(stage.act(teacher, one, "create", input).toString()).contains("Музыка", "Создать всё равно");
        assertThat(made()).isEmpty();
        assertThat(stage.act(teacher, one, "create-all-the-same", input)).isInstanceOf(Outcome.Close.class);
        assertThat(made()).containsExactly("first");
        Input earlier = Seen.input("title", "Урок", "starts", "09:10", "ends", "10:00");
        assertThat(Seen.notices(stage.show(teacher, one, earlier))).isEmpty();
    }

    @Test
    void a_teacher_without_an_account_and_a_lesson_without_a_teacher_are_said_so() {
        stage.roster.person("unlinked", "Нилов", "Пётр", "");
        lesson("substituted", 3, LessonState.PLANNED, ALGEBRA.taughtBy("unlinked"));

        Screen screen = stage.show(keeper, WINDOW, with(DAYS, "whose", "8"));

        assertThat(Seen.column(screen, STATE)).contains("Учитель не привязал аккаунт к Сферум");
        assertThat(Seen.column(screen, 4)).contains("Нилов П.");
    }

    @Test
    void wrong_days_are_named() {
        assertThat(error("from", "2026-02-31", "to", "2026-11-24")).contains("Введите дату");
        assertThat(error("from", "2026-11-24", "to", "2026-11-21")).contains("от одного дня до 31");
        assertThat(error("from", "2026-11-01", "to", "2026-12-02")).contains("от одного дня до 31");
        assertThat(error("from", "2026-11-01", "to", "2026-12-01")).doesNotContain("от одного дня");
    }

    private String error(String... days) {
        return stage.show(teacher, WINDOW, Seen.input(days)).toString();
    }

    @Test
    void without_a_service_user_it_is_said_and_no_button_is_there() {
        stage.settings.forget();
        Screen screen = stage.show(teacher, WINDOW, Seen.input(DAYS));

        assertThat(Seen.notices(screen)).singleElement().asString().contains("токена сервисного пользователя");
        assertThat(Seen.buttons(screen)).isEmpty();
    }

    @Test
    @Tag("AH-1")
    void while_the_timetable_is_silent_that_is_said() {
        stage.timetable.silence();
        Screen screen = stage.show(teacher, WINDOW, Seen.input(DAYS));

        assertThat(Seen.notices(screen)).singleElement().asString().contains("Расписание сейчас недоступно");
        assertThat(Seen.blocks(screen, Block.Table.class)).isEmpty();
    }
}
