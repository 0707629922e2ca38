package org.ejournal.sferum.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.DiaryMarks.Mark;
import org.ejournal.plugin.extension.LessonPanels.Button;
import org.ejournal.plugin.extension.LessonPanels.Row;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The distance lesson as a teacher makes it in the journal and a pupil finds it in the diary. */
class DistanceLessonTest {
    private static final Instant NINE = Stage.NOW;
    private static final Instant END = NINE.plus(Duration.ofMinutes(45));

    private Stage stage = new Stage("net-school");
    private Viewer teacher;
    private Viewer pupil;
    private Lesson lesson;

    @BeforeEach
    void a_lesson_goes_on() {
        set();
    }

    private void set() {
        stage.roster
                .person("teacher", "Седова", "Ольга", "11")
                .person("unlinked", "Панов", "Игорь", "")
                .person("pupil", "Зотов", "Иван", "12")
                .person("parent", "Зотова", "Анна", "13")
                .guardian("parent", "pupil")
                .group("group", "class", "Краеведение", "teacher", "pupil");
        stage.configs.change(
                stage.organisation, Map.of(), Map.of(OrganisationConfigs.SERVICE_TOKEN, "a-service-users-token"));
        teacher = stage.viewer("teacher");
        pupil = stage.viewer("pupil");
        lesson = stage.timetable.put("l", NINE, END, LessonState.PLANNED, "teacher");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void stageOf(String profile) {
        stage.close();
        stage = new Stage(profile);
        set();
    }

    private Row row(Viewer viewer) {
        List<Row> rows = stage.bean(CallRow.class).of(viewer, lesson);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<String> buttons(Row row) {
        return row.buttons().stream().map(Button::label).toList();
    }

    private static ScreenRef window(String name) {
        return ScreenRef.of(name, "lesson", "l");
    }

    private Outcome create(Viewer viewer, String... input) {
        return stage.act(viewer, window("lesson-call"), "create", Seen.input(input));
    }

    private void created() {
        assertThat(create(teacher, "title", "Урок", "starts", "09:00", "ends", "09:45"))
                .isInstanceOf(Outcome.Close.class);
    }

    private Conference call() {
        return stage.store.conferences().of(stage.organisation, lesson.id()).orElseThrow();
    }

    private void begun() {
        created();
        stage.store.conferences().starting(List.of(call().id()), "", NINE);
        stage.store.conferences().started(call().id(), "call-1", "http://vk/call", "http://vk/host", NINE);
    }

    private void begunAt(Instant at) {
        stage.store.conferences().starting(List.of(call().id()), "", NINE);
        stage.store.conferences().started(call().id(), "call-1", "http://vk/call", "http://vk/host", at);
    }

    @Test
    @Tag("VC-4")
    void a_call_that_began_late_says_since_when_and_that_it_is_late() {
        lesson = stage.timetable.put("l", NINE.minus(Duration.ofMinutes(10)), END, LessonState.PLANNED, "teacher");
        create(teacher, "title", "Урок", "starts", "08:50", "ends", "09:45");

        begunAt(NINE);

        assertThat(row(teacher).text()).isEqualTo("Идёт с 09:00: начался с опозданием");
    }

    @Test
    void who_would_start_the_call_alone_and_has_kept_no_access_is_told_before() {
        stage.settings.forget();
        stage.configs.change(stage.organisation, Map.of(OrganisationConfigs.CALL_STARTER, "organiser"), Map.of());

        assertThat(row(teacher).text()).contains("доступ к вашей учётной записи VK не сохранён");
    }

    @Test
    @Tag("VC-6")
    void why_a_call_has_not_ended_is_named_in_the_row() {
        begun();
        stage.store.conferences().end(stage.organisation, lesson.id(), NINE);
        assertThat(row(teacher).text()).isEqualTo("Завершается");

        stage.store.conferences().failed(call().id(), true, new Failure("ORGANISER", 0, ""), NINE.plusSeconds(60));

        assertThat(row(teacher).text())
                .isEqualTo(
                        "Звонок пока не завершён: нет доступа к учётной записи VK организатора, ему нужно привязать её"
                                + " заново. Попытка повторится сама.");
    }

    @Test
    @Tag("VC-4")
    void why_a_call_has_not_begun_is_named_in_the_row() {
        created();
        stage.store.conferences().failed(call().id(), true, new Failure("SERVICE_USER", 0, ""), NINE.plusSeconds(60));

        assertThat(row(teacher).text()).contains("VK не принимает токен сервисного пользователя");
    }

    @Test
    @Tag("JR-1")
    void a_teacher_finds_the_row_and_a_window_that_is_filled_in() {
        assertThat(row(teacher).label()).isEqualTo("Дистанционный урок");
        assertThat(buttons(row(teacher))).containsExactly("Создать", "На день", "На неделю");

        Screen screen = stage.show(teacher, window("lesson-call"), Input.NONE);

        assertThat(screen.title()).isEqualTo("Настройки дистанционного урока");
        assertThat(Seen.facts(screen)).containsEntry("Система ВКС", "Сферум");
        assertThat(screen.toString())
                .contains("Урок по предмету «Краеведение» от 22.11.2026 09:00", "value=09:00", "value=09:45");
    }

    @Test
    @Tag("JR-2")
    void what_was_made_can_be_opened_and_removed_and_the_task_is_woken() {
        created();

        assertThat(call().title()).isEqualTo("Урок");
        assertThat(call().startsAt()).isEqualTo(NINE);
        assertThat(stage.sync.woken()).containsExactly(stage.organisation);
        assertThat(buttons(row(teacher))).containsExactly("Открыть", "Удалить", "На неделю");
        assertThat(Seen.notices(stage.show(teacher, window("lesson-call-open"), Input.NONE)))
                .containsExactly("Дистанционный урок еще не начался");

        stage.act(teacher, window("lesson-call-remove"), "yes", Input.NONE);
        assertThat(stage.store.conferences().of(stage.organisation, lesson.id()))
                .isEmpty();
        assertThat(buttons(row(teacher))).contains("Создать");
    }

    @Test
    @Tag("JR-2")
    void the_teacher_comes_in_as_host_and_in_002_ends_it_for_everybody() {
        stageOf("electronic-school");
        begun();

        assertThat(buttons(row(teacher)))
                .containsExactly("Подключиться к онлайн-уроку", "Завершить онлайн-урок", "Удалить", "На неделю");
        assertThat(row(teacher).buttons().get(0).target()).isEqualTo(Target.address(URI.create("http://vk/host")));
        stage.act(teacher, window("lesson-call-finish"), "yes", Input.NONE);
        assertThat(call().endsAt()).isEqualTo(NINE);
        assertThat(row(teacher).text()).isEqualTo("Завершается");
        assertThat(row(teacher).buttons()).isEmpty();
    }

    @Test
    @Tag("AH-17")
    void what_was_ended_early_can_be_followed_by_another_while_the_lessons_time_lasts() {
        begun();
        stage.store.conferences().finished(call().id());
        assertThat(row(teacher).text()).isEqualTo("Дистанционный урок завершился");
        assertThat(buttons(row(teacher))).containsExactly("Создать");
        assertThat(mark().target()).isEqualTo(Target.nowhere());

        created();

        assertThat(buttons(row(teacher))).containsExactly("Открыть", "Удалить", "На неделю");
        assertThat(mark().target()).isEqualTo(Target.window(window("lesson-call-open")));
    }

    @Test
    @Tag("JR-3")
    void nobody_makes_one_for_a_lesson_of_somebody_elses() {
        Viewer other = stage.viewer("pupil");
        assertThat(stage.bean(CallRow.class).of(other, lesson)).isEmpty();
        assertThatThrownBy(() -> create(other, "title", "Урок", "starts", "09:00", "ends", "09:45"))
                .isInstanceOf(AccessDeniedException.class);
        created();
        assertThatThrownBy(() -> stage.act(other, window("lesson-call-remove"), "yes", Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.act(other, window("lesson-call-finish"), "yes", Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.show(stage.viewer("stranger"), window("lesson-call-open"), Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
        Viewer elsewhere = Stage.viewer(new OrganisationId("elsewhere"), "teacher");
        assertThatThrownBy(() -> stage.show(elsewhere, window("lesson-call"), Input.NONE))
                .isInstanceOf(UnknownScreenException.class);
        assertThat(call().endsAt()).isEqualTo(END);
    }

    @Test
    @Tag("JR-3")
    void a_past_a_cancelled_and_an_unlinked_teachers_lesson_is_refused_in_words() {
        lesson = stage.timetable.put("l", NINE.minus(Duration.ofHours(1)), NINE, LessonState.HELD, "teacher");
        assertThat(row(teacher).text()).isEqualTo("Урок завершился");
        assertThat(row(teacher).buttons()).isEmpty();
        assertThat(create(teacher, "title", "Урок", "starts", "09:00", "ends", "09:45"))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class, stay -> assertThat(stay.message()).isEqualTo("Урок завершился"));

        lesson = stage.timetable.put("l", NINE, END, LessonState.CANCELLED, "teacher");
        assertThat(row(teacher).text()).isEqualTo("Урок отменён");

        lesson = stage.timetable.put("l", NINE, END, LessonState.PLANNED, "unlinked");
        assertThat(row(stage.viewer("unlinked")).text()).contains("привяжите аккаунт");
        assertThat(buttons(row(stage.viewer("unlinked")))).containsExactly("Привязать аккаунт к Сферум");
        assertThat(stage.store.conferences().unfinished(stage.organisation)).isEmpty();
    }

    @Test
    void what_was_entered_wrongly_is_named_and_nothing_is_lost() {
        assertThat(error(create(teacher, "title", "", "starts", "09:00", "ends", "09:45")))
                .contains("Введите наименование");
        assertThat(error(create(teacher, "title", "Мой урок", "starts", "десять", "ends", "09:45")))
                .contains("Введите время", "value=Мой урок");
        assertThat(error(create(teacher, "title", "Мой урок", "starts", "09:45", "ends", "09:30")))
                .contains("должно быть позже");
        assertThat(error(create(teacher, "title", "Мой урок", "starts", "07:00", "ends", "07:45")))
                .contains("уже прошло");
        assertThat(stage.store.conferences().unfinished(stage.organisation)).isEmpty();
    }

    private static String error(Outcome outcome) {
        return ((Outcome.Show) outcome).screen().toString();
    }

    @Test
    void of_two_who_make_one_at_once_the_second_is_told() {
        created();

        assertThat(create(teacher, "title", "Урок", "starts", "09:00", "ends", "09:45"))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class, stay -> assertThat(stay.message()).contains("уже есть"));
    }

    @Test
    @Tag("JR-4")
    void the_diary_leads_into_the_call_only_while_it_goes_on_and_never_by_the_hosts_way() {
        assertThat(mark()).isNull();
        created();
        assertThat(mark().target()).isEqualTo(Target.window(window("lesson-call-open")));
        assertThat(Seen.notices(stage.show(stage.viewer("parent"), window("lesson-call-open"), Input.NONE)))
                .containsExactly("Дистанционный урок еще не начался");

        begunFrom(call().id());
        assertThat(mark().target()).isEqualTo(Target.address(URI.create("http://vk/call")));
        assertThat(stage.show(pupil, window("lesson-call-open"), Input.NONE).toString())
                .contains("http://vk/call")
                .doesNotContain("host");

        stage.store.conferences().finished(call().id());
        assertThat(mark().target()).isEqualTo(Target.nowhere());
    }

    private void begunFrom(long id) {
        stage.store.conferences().started(id, "call-1", "http://vk/call", "http://vk/host", NINE);
    }

    private Mark mark() {
        return stage.bean(CallMarks.class).of(pupil, List.of(lesson)).get(lesson.id());
    }

    @Test
    @Tag("VC-5")
    void a_college_speaks_of_classes_as_it_does() {
        stageOf("college");
        assertThat(row(teacher).label()).isEqualTo("Дистанционное занятие");
        created();
        assertThat(Seen.notices(stage.show(teacher, window("lesson-call-open"), Input.NONE)))
                .containsExactly("Дистанционное занятие еще не началось");
    }
}
