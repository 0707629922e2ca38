package org.ejournal.sferum.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.conference.MemoryTimetable;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.Adjustment;
import org.ejournal.sferum.ledger.conference.Conferences.Content;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Conferences.LessonName;
import org.ejournal.sferum.ledger.conference.Conferences.NewConference;
import org.ejournal.sferum.ledger.conference.Conferences.Taught;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.MemoryNotifications;
import org.ejournal.sferum.screen.MemoryNotifications.Sent;
import org.ejournal.sferum.screen.MemoryRoster;
import org.ejournal.sferum.screen.MemorySettings;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.TokenVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People are told of their conferences in time, each once, and of what comes in between. */
@Tag("AH-18")
class ReminderErrandTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final Instant EIGHT = Instant.parse("2026-11-23T05:00:00Z");
    private static final Instant END = EIGHT.plus(Duration.ofMinutes(45));

    private final TestLedger store = TestLedger.open();
    private final Conferences conferences = store.conferences();
    private final MemoryRoster roster = new MemoryRoster();
    private final MemorySettings settings = new MemorySettings();
    private final MemoryNotifications notifications = new MemoryNotifications();
    private final OrganisationConfigs configs =
            new OrganisationConfigs(settings, new TokenVault(name -> new byte[32]), "net-school");
    private Instant now = EIGHT.minus(Duration.ofHours(1));
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private ReminderErrand errand = made();

    private ReminderErrand made() {
        MemoryTimetable timetable = new MemoryTimetable(SCHOOL);
        CallNotices notices = new CallNotices(
                notifications, configs, timetable, screen -> URI.create("https://journal/" + screen.name()));
        Telling telling = new Telling(
                store.reminders(),
                new Participants(conferences, roster, (school, calls) -> {}),
                notices,
                school -> configs.of(school).calls().reminder());
        return new ReminderErrand(conferences, store.reminders(), telling, clock);
    }

    @BeforeEach
    void a_lesson_at_eight() {
        store.connections().note(SCHOOL, ConnectionState.State.PROVEN, Failure.none(), Instant.EPOCH);
        roster.group("group", "8", "Алгебра", "teacher", "pupil", "mate");
        Time time = new Time(EIGHT, END);
        conferences.add(
                SCHOOL,
                new NewConference(
                        new Content(
                                Conference.Kind.ONLINE_LESSON,
                                0,
                                new LessonName("l", "Алгебра"),
                                "Урок",
                                time,
                                time,
                                List.of(new Guest("guest", Party.STAFF))),
                        new PersonId("teacher"),
                        "mark"));
        conferences.taught(call().id(), new Taught("group", "teacher", "teacher", ""));
        conferences.opens(call().id(), EIGHT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Conference call() {
        return conferences.of(SCHOOL, new LessonId("l")).orElseThrow();
    }

    private Instant run() {
        return errand.run(SCHOOL, new Connection(1, "c", "s"), budget -> {
            throw new AssertionError("A reminder asks the messenger nothing");
        });
    }

    private void started() {
        conferences.started(call().id(), "call-1", "http://vk/call", "http://vk/host", now);
    }

    private List<String> titles() {
        return notifications.sent.stream().map(sent -> sent.message().title()).toList();
    }

    private Sent last() {
        return notifications.sent.get(notifications.sent.size() - 1);
    }

    @Test
    @Tag("VC-3")
    void whoever_was_left_out_is_told_nothing() {
        conferences.started(call().id(), "call-1", "http://vk/call", "http://vk/host", now);
        conferences.adjust(
                SCHOOL,
                call().id(),
                call().version(),
                new Adjustment(
                        "Урок",
                        END,
                        List.of(new Guest("pupil", Party.PUPILS)),
                        List.of(new Guest("mate", Party.PUPILS))));
        now = EIGHT.minus(Duration.ofMinutes(10));
        run();

        assertThat(last().people()).containsExactly("pupil", "teacher");
    }

    @Test
    void whoever_takes_part_is_told_ten_minutes_before_and_once_even_after_a_restart() {
        assertThat(run()).isEqualTo(EIGHT.minus(Duration.ofMinutes(10)));
        assertThat(notifications.sent).isEmpty();
        assertThat(errand.due(now)).isEmpty();

        now = EIGHT.minus(Duration.ofMinutes(10));
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        run();

        assertThat(last().people()).containsExactly("guest", "mate", "pupil", "teacher");
        assertThat(last().message().title()).isEqualTo("Скоро: Урок");
        assertThat(last().message().text()).startsWith("Начало 23.11.2026 ");
        assertThat(last().message().address()).isEqualTo(URI.create("https://journal/lesson-call-open"));
        assertThat(errand.due(now)).isEmpty();

        errand = made();
        run();
        now = EIGHT.minus(Duration.ofMinutes(1));
        run();
        assertThat(notifications.sent).hasSize(1);
    }

    @Test
    void who_comes_in_later_is_told_alone() {
        now = EIGHT.minus(Duration.ofMinutes(10));
        run();
        roster.withoutGroup("group").group("group", "8", "Алгебра", "teacher", "pupil", "mate", "newcomer");
        now = EIGHT.minus(Duration.ofMinutes(5));
        run();

        assertThat(last().people()).containsExactly("newcomer");
    }

    @Test
    void the_school_says_how_early_and_whether_at_all() {
        settings.change(SCHOOL, Map.of(OrganisationConfigs.CALL_REMINDER, "30"));
        assertThat(run()).isEqualTo(EIGHT.minus(Duration.ofMinutes(30)));

        settings.change(SCHOOL, Map.of(OrganisationConfigs.CALL_REMINDER, "0"));
        now = EIGHT.minus(Duration.ofMinutes(1));
        run();
        assertThat(notifications.sent).isEmpty();
    }

    @Test
    void who_can_come_in_early_is_told_since_when() {
        conferences.opens(call().id(), EIGHT.minus(Duration.ofMinutes(5)));
        now = EIGHT.minus(Duration.ofMinutes(10));
        run();

        assertThat(last().message().text()).contains("Войти можно с ");
    }

    @Test
    @Tag("AH-17")
    void a_move_after_the_reminder_is_told_and_people_are_reminded_again() {
        now = EIGHT.minus(Duration.ofMinutes(10));
        run();
        Instant later = EIGHT.plus(Duration.ofHours(2));
        Time moved = new Time(later, later.plus(Duration.ofMinutes(45)));
        conferences.reschedule(call().id(), moved, moved);

        assertThat(run()).isEqualTo(later.minus(Duration.ofMinutes(10)));
        assertThat(titles()).containsExactly("Скоро: Урок", "Перенесено: Урок");
        assertThat(last().people()).containsExactly("guest", "mate", "pupil", "teacher");

        now = later.minus(Duration.ofMinutes(10));
        run();
        assertThat(titles()).containsExactly("Скоро: Урок", "Перенесено: Урок", "Скоро: Урок");
    }

    @Test
    @Tag("AH-17")
    void a_move_before_the_reminder_needs_no_words() {
        run();
        Time moved = new Time(EIGHT.plus(Duration.ofHours(2)), END.plus(Duration.ofHours(2)));
        conferences.reschedule(call().id(), moved, moved);
        run();

        assertThat(notifications.sent).isEmpty();
    }

    @Test
    @Tag("AH-17")
    void a_removal_after_the_reminder_is_told_to_those_who_were_reminded() {
        run();
        now = EIGHT.minus(Duration.ofMinutes(10));
        run();
        conferences.remove(SCHOOL, call().id());
        run();
        run();

        assertThat(titles()).containsExactly("Скоро: Урок", "Отменено: Урок");
        assertThat(last().people()).containsExactly("guest", "mate", "pupil", "teacher");
        assertThat(store.reminders().of(SCHOOL)).isEmpty();
    }

    @Test
    void what_was_never_told_goes_without_a_word_and_so_does_what_is_over() {
        run();
        conferences.remove(SCHOOL, call().id());
        run();
        assertThat(notifications.sent).isEmpty();

        a_lesson_at_eight();
        now = EIGHT.minus(Duration.ofMinutes(10));
        run();
        started();
        now = END;
        conferences.finished(call().id());
        run();
        assertThat(titles()).containsExactly("Скоро: Урок");
        assertThat(store.reminders().of(SCHOOL)).isEmpty();
    }

    @Test
    void nobody_waits_for_a_new_token_to_be_proven() {
        store.connections().note(SCHOOL, ConnectionState.State.UNPROVEN, Failure.none(), Instant.EPOCH);
        run();
        now = EIGHT.minus(Duration.ofMinutes(10));

        assertThat(errand.due(now)).containsExactly(SCHOOL);
        assertThat(errand.asksMessenger()).isFalse();
    }

    @Test
    void a_call_that_does_not_begin_is_told_of_once() {
        now = EIGHT.minus(Duration.ofMinutes(10));
        assertThat(run()).isEqualTo(EIGHT.plus(Duration.ofMinutes(2)));
        now = EIGHT.plus(Duration.ofMinutes(2));
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        run();
        run();

        assertThat(titles()).containsExactly("Скоро: Урок", "Задерживается: Урок");
        assertThat(errand.due(now)).isEmpty();
    }

    @Test
    void a_call_that_begins_in_time_is_not_called_late() {
        now = EIGHT.minus(Duration.ofMinutes(10));
        run();
        now = EIGHT;
        started();
        now = EIGHT.plus(Duration.ofMinutes(2));
        run();

        assertThat(titles()).containsExactly("Скоро: Урок");
    }

    @Test
    void what_is_made_in_the_midst_of_its_time_is_told_and_is_not_late() {
        now = EIGHT.plus(Duration.ofMinutes(20));
        run();

        assertThat(titles()).containsExactly("Скоро: Урок");
    }

    @Test
    @Tag("AH-1")
    void while_the_roster_is_silent_nobody_is_told_and_nothing_is_lost() {
        run();
        roster.goDown();
        now = EIGHT.minus(Duration.ofMinutes(10));
        assertThat(run()).isEqualTo(now.plusSeconds(30));
        assertThat(errand.due(now)).as("no more often").isEmpty();
        assertThat(errand.due(now.plusSeconds(30))).containsExactly(SCHOOL);

        assertThat(notifications.sent).isEmpty();
        assertThat(store.reminders().people(call().id())).isEmpty();
    }
}
