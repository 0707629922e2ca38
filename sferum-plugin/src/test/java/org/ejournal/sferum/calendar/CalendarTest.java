package org.ejournal.sferum.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.HttpEndpoints.Request;
import org.ejournal.plugin.extension.HttpEndpoints.Response;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences.Adjustment;
import org.ejournal.sferum.ledger.conference.Conferences.Content;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Conferences.LessonName;
import org.ejournal.sferum.ledger.conference.Conferences.NewConference;
import org.ejournal.sferum.ledger.conference.Conferences.Taught;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person's calendar: its address, and what others read there. */
@Tag("AH-18")
class CalendarTest {
    private static final ScreenRef WINDOW = ScreenRef.of("calendar");
    private static final Time NINE = new Time(Stage.NOW, Stage.NOW.plus(Duration.ofMinutes(45)));
    private static final Time TEN =
            new Time(NINE.starts().plus(Duration.ofHours(1)), NINE.ends().plus(Duration.ofHours(1)));

    private final Stage stage = new Stage("net-school");

    @BeforeEach
    void a_lesson_and_a_call() {
        stage.roster
                .person("teacher", "Седова", "Ольга", "11")
                .person("pupil", "Зотов", "Иван", "12")
                .person("newcomer", "Котов", "Олег", "")
                .person("parent", "Зотова", "Анна", "13")
                .person("deputy", "Панов", "Игорь", "14")
                .person("gone", "Лунин", "Лев", "15")
                .employee("teacher", PositionType.TEACHING)
                .employee("deputy", PositionType.ADMINISTRATION)
                .schoolClass("8", "teacher", "pupil", "newcomer")
                .guardian("parent", "pupil")
                .group("group", "8", "Алгебра", "teacher", "pupil", "newcomer");
        add("lesson", "Урок; по предмету, «Алгебра»", NINE, "teacher", "pupil");
    }

    private void add(String lesson, String title, Time time, String organiser, String guest) {
        stage.store
                .conferences()
                .add(
                        stage.organisation,
                        new NewConference(
                                new Content(
                                        Conference.Kind.ONLINE_LESSON,
                                        0,
                                        new LessonName(lesson, ""),
                                        title,
                                        time,
                                        time,
                                        List.of(new Guest(guest, Party.PUPILS))),
                                new PersonId(organiser),
                                stage.organisation.value() + lesson + title.length()));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private String give(String person) {
        return given(stage.act(stage.viewer(person), WINDOW, "renew-sure", Input.NONE));
    }

    private static String given(Outcome outcome) {
        String address = Seen.facts(((Outcome.Show) outcome).screen()).get("Адрес календаря");
        assertThat(address).startsWith("https://journal/plugins/sferum/calendar/");
        return address.substring("https://journal/plugins/sferum".length());
    }

    private Response ask(String path, String... tag) {
        return stage.bean(CalendarFeed.class)
                .answer(new Request(
                        "GET",
                        path,
                        Map.of(),
                        tag.length == 0 ? Map.of() : Map.of("If-None-Match", List.of(tag)),
                        new byte[0]));
    }

    private List<VEvent> events(String path) {
        Response answer = ask(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("text/calendar;charset=UTF-8");
        ICalendar calendar = Biweekly.parse(new String(answer.body(), StandardCharsets.UTF_8))
                .first();
        if (calendar.getEvents().isEmpty()) {
            assertThat(calendar.getTimezoneInfo().getComponents()).isNotEmpty();
        } else {
            assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
        }
        return calendar.getEvents();
    }

    private List<String> titles(String person) {
        return events(give(person)).stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    @Test
    void an_address_is_seen_once_and_works_until_it_is_replaced_or_revoked() {
        Viewer teacher = stage.viewer("teacher");
        assertThat(Seen.buttons(stage.show(teacher, "calendar"))).containsExactly("Создать адрес");
        String first = given(stage.act(teacher, WINDOW, "create", Input.NONE));
        Screen later = stage.show(teacher, "calendar");
        assertThat(later.toString()).doesNotContain(first).contains("Адрес создан 22.11.2026 09:00");
        assertThat(Seen.buttons(later)).containsExactly("Создать новый адрес", "Отозвать");

        assertThat(stage.act(teacher, WINDOW, "create", Input.NONE)).isInstanceOf(Outcome.Ask.class);
        assertThat(ask(first).status()).isEqualTo(200);
        String second = given(stage.act(teacher, WINDOW, "renew-sure", Input.NONE));
        assertThat(ask(first).status()).isEqualTo(404);
        assertThat(ask(second).status()).isEqualTo(200);

        stage.act(teacher, WINDOW, "revoke-sure", Input.NONE);
        assertThat(ask(second).status()).isEqualTo(404);
    }

    @Test
    void the_address_can_be_copied_and_stands_in_no_table() {
        Outcome.Show shown = (Outcome.Show) stage.act(stage.viewer("pupil"), WINDOW, "create", Input.NONE);
        String address = Seen.facts(shown.screen()).get("Адрес календаря");

        assertThat(shown.screen().controls()).contains(new Control.Copy("Скопировать адрес", address));
        String key = address.replaceAll(".*/|\\.ics", "");
        assertThat(key).hasSize(43);
        assertThat(stage.store
                        .jdbc()
                        .queryForList("SELECT * FROM sferum.calendar_address")
                        .toString())
                .doesNotContain(key);
    }

    @Test
    void what_nobody_was_given_is_not_found() {
        assertThat(ask("/calendar/" + "a".repeat(43) + ".ics").status()).isEqualTo(404);
        assertThat(ask("/calendar/").status()).isEqualTo(404);
        assertThat(ask("/calendar/../x").status()).isEqualTo(404);
    }

    @Test
    void a_lesson_stands_there_for_its_teacher_its_pupil_and_the_pupils_parent_and_nobody_else() {
        add("", "Совещание", TEN, "deputy", "teacher");

        assertThat(titles("teacher")).containsExactly("Урок; по предмету, «Алгебра»", "Совещание");
        assertThat(titles("pupil")).containsExactly("Урок; по предмету, «Алгебра»");
        assertThat(titles("parent")).containsExactly("Урок; по предмету, «Алгебра»");
        assertThat(titles("deputy")).containsExactly("Совещание");
        assertThat(titles("newcomer")).isEmpty();
        stage.store.conferences().taught(call().id(), new Taught("group", "teacher", "teacher", ""));
        assertThat(titles("newcomer")).as("by the group").containsExactly("Урок; по предмету, «Алгебра»");
    }

    private Conference call() {
        return stage.store
                .conferences()
                .of(stage.organisation, new LessonId("lesson"))
                .orElseThrow();
    }

    @Test
    @Tag("VC-3")
    void whoever_was_left_out_does_not_find_it_there() {
        Conference one = stage.store
                .conferences()
                .of(stage.organisation, new LessonId("lesson"))
                .orElseThrow();
        stage.store.conferences().taught(one.id(), new Taught("group", "teacher", "teacher", ""));
        assertThat(titles("pupil")).hasSize(1);
        assertThat(titles("newcomer")).hasSize(1);

        stage.store.conferences().started(one.id(), "call", "http://vk/in", "http://vk/host", Stage.NOW);
        stage.store
                .conferences()
                .adjust(
                        stage.organisation,
                        one.id(),
                        one.version(),
                        new Adjustment(
                                one.title(),
                                one.endsAt(),
                                List.of(new Guest("teacher", Party.STAFF)),
                                List.of(new Guest("pupil", Party.PUPILS))));

        assertThat(titles("pupil")).isEmpty();
        assertThat(titles("newcomer")).hasSize(1);
    }

    @Test
    void whoever_has_left_is_not_found_and_a_silent_roster_is_asked_again_later() {
        assertThat(ask(give("gone")).status()).isEqualTo(404);
        String path = give("teacher");
        stage.roster.goDown();

        Response answer = ask(path);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsKey("Retry-After");
    }

    @Test
    void an_entry_says_when_who_and_where_in_the_journal_and_never_the_calls_own_address() {
        stage.store.conferences().starting(List.of(call().id()), "", Stage.NOW);
        stage.store.conferences().started(call().id(), "call-1", "http://vk/call", "http://vk/host", Stage.NOW);
        String path = give("pupil");

        assertThat(new String(ask(path).body(), StandardCharsets.UTF_8)).doesNotContain("http://vk", call().mark());
        VEvent event = events(path).get(0);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(NINE.starts());
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(NINE.ends());
        assertThat(event.getDescription().getValue()).startsWith("Ведёт: Седова Ольга\n");
        assertThat(event.getUrl().getValue()).isEqualTo("https://journal/lesson-call-open?lesson=lesson");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getSequence().getValue()).isZero();
    }

    @Test
    @Tag("AH-17")
    void a_moved_lesson_is_the_same_entry_with_a_higher_number_and_a_removed_one_is_gone() {
        String path = give("pupil");
        VEvent before = events(path).get(0);
        String tag = ask(path).headers().get("ETag");
        stage.store.conferences().reschedule(call().id(), TEN, TEN);

        VEvent after = events(path).get(0);

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue()).isEqualTo(1);
        assertThat(after.getDateStart().getValue().toInstant()).isEqualTo(TEN.starts());
        assertThat(ask(path).headers().get("ETag")).isNotEqualTo(tag);
        stage.store.conferences().remove(stage.organisation, call().id());
        assertThat(events(path)).isEmpty();
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        String path = give("pupil");
        Response first = ask(path);
        String tag = first.headers().get("ETag");

        assertThat(first.headers().get("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(ask(path, tag).status()).isEqualTo(304);
        assertThat(ask(path, "W/" + tag + ", \"other\"").status()).isEqualTo(304);
        assertThat(ask(path, "\"other\"").status()).isEqualTo(200);
        assertThat(ask(path).body()).isEqualTo(first.body());
    }

    @Test
    void what_is_long_past_is_not_there() {
        Instant longAgo = Stage.NOW.minus(Duration.ofDays(40));
        add("old", "Давно", new Time(longAgo, longAgo.plus(Duration.ofMinutes(45))), "deputy", "teacher");

        assertThat(titles("deputy")).isEmpty();
    }
}
