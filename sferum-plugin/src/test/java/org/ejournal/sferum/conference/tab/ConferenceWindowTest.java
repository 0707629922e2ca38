package org.ejournal.sferum.conference.tab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.conference.MemoryTimetable.Part;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The window in which a conference is made and changed. */
class ConferenceWindowTest {
    private CallSchool school = new CallSchool("electronic-school");

    @AfterEach
    void close() {
        school.close();
    }

    private void instead(String profile) {
        school.close();
        school = new CallSchool(profile);
    }

    private Screen withLesson(String... more) {
        String[] entered = Stream.concat(Stream.of("chat", school.chat("8/Алгебра"), "lesson", "l"), Stream.of(more))
                .toArray(String[]::new);
        return school.changed(school.algebra(), school.add(school.algebra()), entered);
    }

    private Screen withParents(String... more) {
        String[] entered = Stream.concat(
                        Stream.of("kind", "VIDEO_CALL", "chat", school.chat("8 К Родители")), Stream.of(more))
                .toArray(String[]::new);
        return school.changed(school.teacher(), school.add(school.teacher()), entered);
    }

    @Test
    @Tag("VC-2")
    void the_window_has_the_fields_and_the_warning_of_the_manual_letter_for_letter() {
        Screen window = school.add(school.keeper());

        assertThat(Seen.notices(window))
                .containsExactly(
                        "Внимание! Видеоконференция автоматически начинается в момент наступления времени начала"
                                + " видеоконференции, а также автоматически завершается в момент наступления времени окончания"
                                + " видеоконференции.");
        assertThat(Stream.of("title", "kind", "chat", "lesson", "date", "starts", "ends")
                        .map(name -> Seen.field(window, name).label()))
                .containsExactly(
                        "Наименование", "Тип", "Чат", "Урок", "Дата начала", "Время начала", "Время окончания");
        assertThat(((Field.Choice) Seen.field(window, "kind")).options())
                .extracting(option -> option.label())
                .containsExactly("Онлайн-урок", "Видеозвонок");
        assertThat(CallSchool.tabs(window)).containsExactly("Ученики", "Сотрудники");
        assertThat(Seen.buttons(window)).contains("Сохранить", "Отмена");
        assertThat(window.unsaved()).isFalse();
    }

    @Test
    @Tag("VC-2")
    void a_lesson_fills_in_name_day_and_times_and_what_is_typed_afterwards_stays() {
        Screen filled = withLesson();

        assertThat(CallSchool.value(filled, "title")).isEqualTo("Урок по предмету «Алгебра» от 22.11.2026 10:00");
        assertThat(CallSchool.value(filled, "date")).isEqualTo("2026-11-22");
        assertThat(CallSchool.value(filled, "starts")).isEqualTo("10:00");
        assertThat(CallSchool.value(filled, "ends")).isEqualTo("10:45");
        assertThat(((Field.Lookup) Seen.field(filled, "lesson")).shown()).isEqualTo("Алгебра, 8, 22.11.2026 10:00");
        assertThat(((Field.Lookup) Seen.field(filled, "chat")).shown()).isEqualTo("8/Алгебра");
        assertThat(filled.unsaved()).isTrue();

        Screen typed = school.changed(school.algebra(), filled, "title", "Моё имя", "ends", "11:00");
        assertThat(CallSchool.value(typed, "title")).isEqualTo("Моё имя");
        assertThat(CallSchool.value(typed, "ends")).isEqualTo("11:00");
        school.lesson("m", CallSchool.TEN.plus(Duration.ofDays(1)));
        Screen other = school.changed(school.algebra(), typed, "lesson", "m");
        assertThat(CallSchool.value(other, "title")).isEqualTo("Моё имя");
        assertThat(CallSchool.value(other, "date")).isEqualTo("2026-11-23");
        assertThat(CallSchool.value(other, "ends")).isEqualTo("10:45");
    }

    @Test
    @Tag("VC-2")
    void a_video_call_has_no_lesson_and_the_one_chosen_before_comes_back_with_the_type() {
        Screen call = school.changed(school.algebra(), withLesson(), "kind", "VIDEO_CALL");

        Field.Lookup lesson = (Field.Lookup) Seen.field(call, "lesson");
        assertThat(lesson.enabled()).isFalse();
        assertThat(lesson.shown()).isEmpty();
        assertThat(CallSchool.value(call, "title")).isEmpty();
        assertThat(CallSchool.value(call, "starts")).isEqualTo("10:00");

        Screen back = school.changed(school.algebra(), call, "kind", "ONLINE_LESSON", "starts", "10:05");
        assertThat(CallSchool.value(back, "lesson")).isEqualTo("l");
        assertThat(CallSchool.value(back, "starts")).isEqualTo("10:05");
        assertThat(CallSchool.value(back, "title")).isEqualTo("Урок по предмету «Алгебра» от 22.11.2026 10:00");
    }

    @Test
    @Tag("VC-2")
    void an_online_lesson_with_no_lesson_is_called_after_its_chat() {
        Screen window = school.changed(
                school.teacher(), school.add(school.teacher()), "chat", school.chat("8 К"), "starts", "10:00");

        assertThat(CallSchool.value(window, "title")).isEqualTo("Онлайн-урок, 8 К, 22.11.2026 10:00");
        Screen later = school.changed(school.teacher(), window, "starts", "12:00");
        assertThat(school.save(school.teacher(), CallSchool.ADD, later, "ends", "12:30"))
                .isInstanceOf(Outcome.Close.class);
        Conference made = school.only("Онлайн-урок, 8 К, 22.11.2026 12:00");
        assertThat(made.lesson()).isEmpty();
        assertThat(made.startsAt()).isEqualTo(CallSchool.TEN.plus(Duration.ofHours(2)));
    }

    @Test
    @Tag("VC-3")
    void tabs_are_filled_from_the_chat_with_the_chat_administrator_among_the_staff() {
        Screen parents = withParents("tab", "STAFF");

        assertThat(CallSchool.tabs(parents)).containsExactly("Ученики", "Сотрудники", "Родители");
        assertThat(Seen.column(parents, 0)).containsExactly("Загурская Марина", "Орлов Олег");
        assertThat(Seen.table(parents).columns())
                .extracting(column -> column.label())
                .containsExactly("Ф.И.О.", "Заблокирован");
        assertThat(Seen.column(parents, 1)).containsExactly("Нет", "Нет");
        assertThat(CallSchool.ticked(parents)).containsExactly("admin", "teacher");
        Screen mothers = school.changed(school.teacher(), parents, "tab", "GUARDIANS");
        assertThat(Seen.column(mothers, 0)).containsExactly("Иванова Анна");

        Screen lesson = school.changed(school.teacher(), mothers, "kind", "ONLINE_LESSON");
        assertThat(CallSchool.tabs(lesson)).containsExactly("Ученики", "Сотрудники");
        Screen ofClass = school.changed(school.teacher(), mothers, "chat", school.chat("8 К"), "tab", "PUPILS");
        assertThat(CallSchool.tabs(ofClass)).containsExactly("Ученики", "Сотрудники");
        assertThat(Seen.column(ofClass, 0)).containsExactly("Иванов Пётр", "Павлов Павел");
    }

    @Test
    @Tag("VC-3")
    void whoever_is_not_ticked_is_not_invited_whatever_tab_is_in_front() {
        Screen pupils = withLesson("tab", "PUPILS");
        Screen without = school.changed(school.algebra(), pupils, "people-PUPILS.selected", "pupil", "tab", "STAFF");
        assertThat(CallSchool.ticked(without)).containsExactly("admin", "algebra");
        Screen again = school.changed(school.algebra(), without, "tab", "PUPILS");
        assertThat(CallSchool.ticked(again)).containsExactly("pupil");

        assertThat(school.save(school.algebra(), CallSchool.ADD, without)).isInstanceOf(Outcome.Close.class);

        Conference made = school.stage
                .store
                .conferences()
                .of(school.stage.organisation, new LessonId("l"))
                .orElseThrow();
        assertThat(made.kind()).isEqualTo(Kind.ONLINE_LESSON);
        assertThat(made.lessonName()).isEqualTo("Алгебра, 8");
        assertThat(school.stage.store.conferences().guests(made.id()))
                .containsExactlyInAnyOrder(
                        new Guest("pupil", Party.PUPILS),
                        new Guest("algebra", Party.STAFF),
                        new Guest("admin", Party.STAFF));
        assertThat(school.stage.sync.woken()).containsExactly(school.stage.organisation);
    }

    @Test
    @Tag("VC-3")
    void all_of_a_tab_are_ticked_or_none_and_nobody_at_all_is_refused() {
        Screen window = withParents("tab", "GUARDIANS", "title", "Собрание", "starts", "10:00", "ends", "11:00");
        Screen none = shown(school.stage.act(school.teacher(), CallSchool.ADD, "tick-none", CallSchool.of(window)));
        assertThat(CallSchool.ticked(none)).isEmpty();
        assertThat(CallSchool.value(none, "title")).isEqualTo("Собрание");
        Screen all = shown(school.stage.act(school.teacher(), CallSchool.ADD, "tick-all", CallSchool.of(none)));
        assertThat(CallSchool.ticked(all)).containsExactly("mother");

        Screen staff = school.changed(school.teacher(), none, "tab", "STAFF");
        Screen nobody = shown(school.stage.act(school.teacher(), CallSchool.ADD, "tick-none", CallSchool.of(staff)));
        assertThat(school.save(school.teacher(), CallSchool.ADD, nobody))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class, stay -> assertThat(stay.message()).contains("хотя бы одного участника"));
    }

    private static Screen shown(Outcome outcome) {
        return ((Outcome.Show) outcome).screen();
    }

    @Test
    @Tag("VC-3")
    void nobody_is_invited_whom_the_chat_does_not_have() {
        Screen window = withParents("tab", "GUARDIANS", "title", "Собрание", "starts", "10:00", "ends", "11:00");
        Map<String, List<String>> forged = new HashMap<>(CallSchool.of(window).values());
        forged.put("people-GUARDIANS.selected", List.of("mother", "stranger", "pupil"));

        school.stage.act(school.teacher(), CallSchool.ADD, "save", new Input(forged));

        assertThat(school.stage
                        .store
                        .conferences()
                        .guests(school.only("Собрание").id()))
                .containsExactlyInAnyOrder(
                        new Guest("mother", Party.GUARDIANS),
                        new Guest("teacher", Party.STAFF),
                        new Guest("admin", Party.STAFF));
    }

    @Test
    @Tag("VC-2")
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
        Screen empty = school.add(school.keeper());
        assertThat(error(empty, "starts")).contains("Введите время");
        assertThat(error(empty, "date", "date", "")).contains("Укажите дату");
        assertThat(error(empty, "title", "starts", "10:00", "ends", "11:00")).contains("Введите наименование");
        assertThat(error(empty, "chat", "title", "Т", "starts", "10:00", "ends", "11:00"))
                .contains("Выберите чат");
        Screen subject = school.changed(
                school.keeper(),
                empty,
                "chat",
                school.chat("8/Алгебра"),
                "title",
                "Т",
                "starts",
                "10:00",
                "ends",
                "11:00");
        assertThat(error(subject, "lesson")).contains("нужен урок");
        Screen nine = school.changed(school.keeper(), subject, "chat", school.chat("9 Б"), "lesson", "l");
        assertThat(error(nine, "lesson")).contains("не относится к выбранному чату");
        Screen full = school.changed(school.keeper(), subject, "lesson", "l");
        assertThat(error(full, "ends", "starts", "10:00", "ends", "10:00")).contains("должно быть позже");
        assertThat(error(full, "ends", "starts", "07:00", "ends", "08:00")).contains("уже прошло");

        Outcome wrong = school.save(school.keeper(), CallSchool.ADD, full, "starts", "десять", "title", "Моё");
        assertThat(CallSchool.error(wrong, "starts")).contains("Введите время");
        assertThat(CallSchool.value(shown(wrong), "title")).isEqualTo("Моё");
        assertThat(CallSchool.value(shown(wrong), "lesson")).isEqualTo("l");
        assertThat(CallSchool.value(shown(wrong), "starts")).isEqualTo("десять");
        assertThat(school.stage.store.conferences().unfinished(school.stage.organisation))
                .isEmpty();
    }

    private String error(Screen window, String field, String... entered) {
        return CallSchool.error(school.save(school.keeper(), CallSchool.ADD, window, entered), field);
    }

    @Test
    @Tag("VC-2")
    void a_lesson_that_is_cancelled_or_has_a_conference_is_refused() {
        Screen window = withLesson();
        school.stage.timetable.put(
                "l",
                new Time(CallSchool.TEN, CallSchool.TEN.plus(Duration.ofMinutes(45))),
                LessonState.CANCELLED,
                new Part("group", "8", "Алгебра", "algebra", ""));
        assertThat(CallSchool.error(school.save(school.algebra(), CallSchool.ADD, window), "lesson"))
                .contains("отменён");

        school.lesson("l", CallSchool.TEN);
        Screen second = withLesson();
        assertThat(school.save(school.algebra(), CallSchool.ADD, window)).isInstanceOf(Outcome.Close.class);
        assertThat(school.save(school.algebra(), CallSchool.ADD, window))
                .as("the same button pressed twice")
                .isInstanceOf(Outcome.Close.class);
        assertThat(CallSchool.error(school.save(school.algebra(), CallSchool.ADD, second), "lesson"))
                .contains("уже есть видеоконференция");
        assertThat(school.stage.store.conferences().unfinished(school.stage.organisation))
                .hasSize(1);
    }

    @Test
    @Tag("VC-2")
    void without_a_service_user_it_is_said_and_nothing_is_lost() {
        Screen window = withLesson();
        school.stage.configs.change(school.stage.organisation, Map.of(), Map.of(OrganisationConfigs.SERVICE_TOKEN, ""));

        assertThat(school.save(school.algebra(), CallSchool.ADD, window))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class, stay -> assertThat(stay.message()).contains("служебного пользователя"));
    }

    @Test
    @Tag("VC-2")
    void where_calls_start_in_the_organisers_name_their_link_has_to_keep_what_that_takes() {
        Screen window = withLesson();
        school.stage.configs.change(
                school.stage.organisation,
                Map.of(OrganisationConfigs.CALL_STARTER, "organiser"),
                Map.of(OrganisationConfigs.SERVICE_TOKEN, ""));

        assertThat(school.save(school.algebra(), CallSchool.ADD, window))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class, stay -> assertThat(stay.message()).contains("от вашего имени"));
    }

    @Test
    @Tag("VC-2")
    void leaving_what_is_not_saved_asks_first() {
        Input touched = CallSchool.of(withLesson());
        assertThat(school.stage.act(school.algebra(), CallSchool.ADD, "cancel", touched))
                .isInstanceOf(Outcome.Ask.class);
        assertThat(school.stage.act(
                        school.algebra(), CallSchool.ADD, "cancel", CallSchool.of(school.add(school.algebra()))))
                .isEqualTo(new Outcome.Close(""));
    }

    @Test
    @Tag("VC-2")
    void chats_and_lessons_are_looked_up_among_the_own_and_brought_to_the_window() {
        ScreenRef chats = ScreenRef.of("conference-chat");
        assertThat(Seen.column(school.stage.show(school.keeper(), "conference-chat"), 0))
                .containsExactly("8 К", "8 К Родители", "8/Алгебра", "9 Б");
        assertThat(Seen.column(school.stage.show(school.teacher(), "conference-chat"), 0))
                .containsExactly("8 К", "8 К Родители");
        assertThat(Seen.column(
                        school.stage.show(school.keeper(), chats, Seen.input("name", "родит", "type", "PARENTS")), 0))
                .containsExactly("8 К Родители");
        String parents = school.chat("8 К Родители");
        assertThat(school.stage.act(school.teacher(), chats, "choose", Seen.input("conference-chat.selected", parents)))
                .isEqualTo(new Outcome.Bring(Map.of("chat", parents)));
        assertThat(school.stage.act(
                        school.teacher(), chats, "choose", Seen.input("conference-chat.selected", school.chat("9 Б"))))
                .isInstanceOf(Outcome.Stay.class);

        ScreenRef lessons = ScreenRef.of("conference-lesson");
        Outcome open = school.stage.act(school.algebra(), CallSchool.ADD, "choose-lesson", CallSchool.of(withLesson()));
        Input handed = ((Outcome.Open) open).entered();
        assertThat(handed.one("date")).contains("2026-11-22");
        Screen ofDay = school.stage.show(school.algebra(), lessons, handed);
        assertThat(Seen.rows(ofDay)).containsExactly(List.of("10:00–10:45", "Алгебра, 8", "Седова Ольга"));
        assertThat(Seen.rows(school.stage.show(school.algebra(), lessons, with(handed, "words", "СЕДОВА"))))
                .hasSize(1);
        assertThat(Seen.rows(school.stage.show(school.algebra(), lessons, with(handed, "words", "физика"))))
                .isEmpty();
        assertThat(Seen.rows(school.stage.show(school.teacher(), lessons, handed)))
                .as("those of others")
                .isEmpty();
        assertThat(Seen.rows(
                        school.stage.show(school.algebra(), lessons, Seen.input("date", "2026-11-23", "of-chat", "0"))))
                .isEmpty();
        assertThat(school.stage.act(school.algebra(), lessons, "choose", Seen.input("conference-lesson.selected", "l")))
                .isEqualTo(new Outcome.Bring(Map.of("lesson", "l")));
        assertThat(school.stage.act(school.algebra(), lessons, "none", Input.NONE))
                .isEqualTo(new Outcome.Bring(Map.of("lesson", "")));
    }

    private static Input with(Input input, String name, String value) {
        Map<String, List<String>> values = new HashMap<>(input.values());
        values.put(name, List.of(value));
        return new Input(values);
    }

    @Test
    @Tag("RR-2")
    @Tag("JR-3")
    void a_teacher_makes_them_of_the_own_lessons_and_chats_and_pupils_and_parents_none() {
        assertThatThrownBy(() -> school.add(school.stage.viewer("pupil"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> school.add(school.stage.viewer("mother"))).isInstanceOf(AccessDeniedException.class);
        Screen foreign = school.changed(
                school.teacher(), school.add(school.teacher()), "chat", school.chat("9 Б"), "lesson", "l");
        assertThat(CallSchool.value(foreign, "chat")).as("a chat of others").isEmpty();
        assertThat(CallSchool.error(
                        school.save(
                                school.teacher(),
                                CallSchool.ADD,
                                foreign,
                                "title",
                                "Т",
                                "starts",
                                "10:00",
                                "ends",
                                "11:00"),
                        "lesson"))
                .contains("не ваш");
        Viewer admin = school.stage.viewer("admin", Permission.MANAGE_CONFERENCES);
        assertThat(school.save(
                        admin,
                        CallSchool.ADD,
                        school.changed(
                                admin, school.add(admin), "kind", "VIDEO_CALL", "chat", school.chat("8 К Родители")),
                        "title",
                        "От администратора чатов",
                        "starts",
                        "10:00",
                        "ends",
                        "11:00"))
                .as("the organisation's chat administrator, to whom the host gives the right")
                .isInstanceOf(Outcome.Close.class);
    }

    @Test
    @Tag("VC-6")
    void a_planned_one_is_changed_altogether() {
        Conference one = school.parentsCall();
        ScreenRef edit = CallSchool.edit(one);
        Screen window = school.stage.show(school.teacher(), edit, Input.NONE);
        assertThat(CallSchool.value(window, "title")).isEqualTo("Собрание");
        assertThat(CallSchool.value(window, "starts")).isEqualTo("10:00");
        assertThat(window.unsaved()).isFalse();
        assertThat(school.changed(school.teacher(), edit, window, "title", "Другое")
                        .unsaved())
                .isTrue();

        Outcome saved = school.save(
                school.teacher(),
                edit,
                window,
                "title",
                "Встреча",
                "date",
                "2026-11-24",
                "starts",
                "18:00",
                "ends",
                "19:00");

        assertThat(saved).isInstanceOf(Outcome.Close.class);
        assertThat(school.now(one).title()).isEqualTo("Встреча");
        assertThat(school.now(one).startsAt()).isEqualTo(CallSchool.TEN.plus(Duration.ofHours(56)));
        assertThat(school.stage.store.conferences().guests(one.id())).hasSize(3);
    }

    @Test
    @Tag("VC-6")
    void of_one_that_goes_on_name_end_and_people_alone_are_changed() {
        Conference one = school.parentsCall();
        school.begin(one);
        ScreenRef edit = CallSchool.edit(one);
        Screen window = school.stage.show(school.teacher(), edit, Seen.input("tab", "GUARDIANS"));
        assertThat(((Field.Text) Seen.field(window, "starts")).enabled()).isFalse();
        assertThat(((Field.Lookup) Seen.field(window, "chat")).enabled()).isFalse();
        assertThat(Seen.notices(window).get(1)).contains("уже началась");

        assertThat(school.save(
                        school.teacher(),
                        edit,
                        window,
                        "title",
                        "Дольше",
                        "ends",
                        "12:00",
                        "starts",
                        "07:00",
                        "kind",
                        "ONLINE_LESSON"))
                .isInstanceOf(Outcome.Close.class);

        Conference now = school.now(one);
        assertThat(now.title()).isEqualTo("Дольше");
        assertThat(now.endsAt()).isEqualTo(CallSchool.TEN.plus(Duration.ofHours(2)));
        assertThat(now.startsAt()).isEqualTo(CallSchool.TEN);
        assertThat(now.kind()).isEqualTo(Kind.VIDEO_CALL);
        assertThat(now.link()).isEqualTo("http://vk/in");
    }

    @Test
    @Tag("JR-5")
    @Tag("VC-6")
    void what_the_journal_has_made_is_changed_here_and_follows_its_lesson() {
        ScreenRef inTheJournal = ScreenRef.of("lesson-call", "lesson", "l");
        Screen journal = school.stage.show(school.algebra(), inTheJournal, Input.NONE);
        assertThat(school.stage.act(school.algebra(), inTheJournal, "create", CallSchool.of(journal)))
                .isInstanceOf(Outcome.Close.class);
        Conference one = school.only("Урок по предмету «Алгебра» от 22.11.2026 10:00");
        assertThat(one.chat()).isEqualTo(Long.parseLong(school.chat("8/Алгебра")));
        ScreenRef edit = CallSchool.edit(one);
        Screen window = school.stage.show(school.algebra(), edit, Seen.input("tab", "PUPILS"));
        assertThat(CallSchool.ticked(window)).containsExactly("mate", "pupil");

        assertThat(school.save(school.algebra(), edit, window, "starts", "09:55", "title", "Контрольная"))
                .isInstanceOf(Outcome.Close.class);

        Conference now = school.now(one);
        assertThat(now.lesson()).isEqualTo("l");
        assertThat(now.title()).isEqualTo("Контрольная");
        assertThat(now.startsAt()).isEqualTo(CallSchool.TEN.minus(Duration.ofMinutes(5)));
        assertThat(now.lessonStartsAt()).isEqualTo(CallSchool.TEN);
        assertThat(now.startsAt()).isAfter(Stage.NOW);
    }

    @Test
    @Tag("VC-2")
    void a_college_speaks_of_classes_as_it_does() {
        instead("college");
        Screen window = school.add(school.keeper());
        assertThat(Seen.field(window, "lesson").label()).isEqualTo("Занятие");
        assertThat(CallSchool.tabs(window)).containsExactly("Студенты", "Сотрудники");
    }
}
