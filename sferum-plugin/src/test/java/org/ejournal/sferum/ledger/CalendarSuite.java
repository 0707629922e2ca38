package org.ejournal.sferum.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.calendar.Calendars;
import org.ejournal.sferum.ledger.calendar.Owner;
import org.ejournal.sferum.ledger.calendar.Revision;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.Content;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Conferences.LessonName;
import org.ejournal.sferum.ledger.conference.Conferences.NewConference;
import org.ejournal.sferum.ledger.conference.Conferences.Taught;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.ledger.reminder.Reminder;
import org.ejournal.sferum.ledger.reminder.Reminders;
import org.ejournal.sferum.rules.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What calendars, reminders and the opening of calls promise, on whatever database. */
@Tag("AH-18")
abstract class CalendarSuite {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final OrganisationId OTHER = new OrganisationId("other");
    private static final PersonId TEACHER = new PersonId("teacher");
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final Time SOON = new Time(NOW.plus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(2)));

    private TestLedger store;
    private Conferences conferences;
    private Calendars calendars;
    private Reminders reminders;

    abstract TestLedger openStore();

    @BeforeEach
    void open() {
        store = openStore();
        conferences = store.conferences();
        calendars = store.calendars();
        reminders = store.reminders();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Conference add(String lesson, String guest) {
        conferences.add(
                SCHOOL,
                new NewConference(
                        new Content(
                                Kind.ONLINE_LESSON,
                                0,
                                new LessonName(lesson, ""),
                                "Урок",
                                SOON,
                                SOON,
                                List.of(new Guest(guest, Party.PUPILS))),
                        TEACHER,
                        "mark-" + lesson));
        return conferences.of(SCHOOL, new LessonId(lesson)).orElseThrow();
    }

    @Test
    void an_address_belongs_to_one_person_until_it_is_replaced_or_taken_away() {
        calendars.give(SCHOOL, TEACHER, "first", NOW);
        assertThat(calendars.owner("first")).contains(new Owner("school", "teacher"));
        assertThat(calendars.given(SCHOOL, TEACHER)).contains(NOW);
        assertThat(calendars.given(OTHER, TEACHER)).isEmpty();

        calendars.give(SCHOOL, TEACHER, "second", NOW.plusSeconds(1));
        assertThat(calendars.owner("first")).isEmpty();
        assertThat(calendars.owner("second")).isPresent();

        calendars.revoke(SCHOOL, TEACHER);
        assertThat(calendars.owner("second")).isEmpty();
        assertThat(calendars.given(SCHOOL, TEACHER)).isEmpty();
    }

    @Test
    void conferences_are_found_by_organiser_guest_and_group() {
        Conference one = add("one", "pupil");
        conferences.taught(one.id(), new Taught("group", "teacher", "teacher", ""));
        add("other", "stranger");

        assertThat(found("nobody", Set.of("pupil"), Set.of())).containsExactly("one");
        assertThat(found("nobody", Set.of("newcomer"), Set.of("group"))).containsExactly("one");
        assertThat(found("teacher", Set.of("teacher"), Set.of())).containsExactly("one", "other");
        assertThat(found("nobody", Set.of(), Set.of(""))).isEmpty();
        assertThat(calendars.conferences(OTHER, TEACHER, Set.of(), Set.of(), NOW, NOW.plus(Duration.ofDays(1))))
                .isEmpty();
        assertThat(calendars.conferences(SCHOOL, TEACHER, Set.of(), Set.of(), SOON.ends(), SOON.ends()))
                .isEmpty();
    }

    private List<String> found(String organiser, Set<String> people, Set<String> groups) {
        return calendars
                .conferences(SCHOOL, new PersonId(organiser), people, groups, NOW, NOW.plus(Duration.ofDays(1)))
                .stream()
                .map(Conference::lesson)
                .toList();
    }

    @Test
    void of_two_who_note_the_same_change_one_does_and_all_is_gone_with_the_conference() {
        long id = add("one", "pupil").id();
        Revision first = new Revision(id, "a", 0, NOW);
        assertThat(calendars.note(first)).isTrue();
        assertThat(calendars.note(first)).isFalse();
        Revision next = first.next("b", NOW.plusSeconds(5));
        assertThat(calendars.note(next)).isTrue();
        assertThat(calendars.note(next)).isFalse();
        assertThat(calendars.revisions(List.of(id, id + 1))).containsExactly(next);

        conferences.remove(SCHOOL, id);
        assertThat(calendars.revisions(List.of(id))).isEmpty();
        assertThat(calendars.note(new Revision(id, "a", 0, NOW))).isFalse();
    }

    @Test
    void reminders_outlive_their_conference_and_are_due_in_their_time() {
        store.connections().note(SCHOOL, ConnectionState.State.REJECTED, Failure.none(), Instant.EPOCH);
        long id = add("one", "pupil").id();
        Reminder reminder = new Reminder(id, "Урок", SOON.starts(), SOON.ends(), false, false, SOON.starts());
        reminders.note(SCHOOL, reminder);
        assertThat(reminders.due(NOW)).isEmpty();
        assertThat(reminders.due(SOON.starts())).containsExactly(SCHOOL);

        reminders.note(SCHOOL, reminder.afterTelling().at(SOON.ends()));
        reminders.reminded(id, List.of("pupil", "mate"));
        reminders.reminded(id, List.of("mate", "newcomer"));
        conferences.remove(SCHOOL, id);

        assertThat(reminders.due(SOON.starts())).isEmpty();
        assertThat(reminders.of(SCHOOL)).containsExactly(reminder.afterTelling().at(SOON.ends()));
        assertThat(reminders.of(OTHER)).isEmpty();
        assertThat(reminders.people(id)).containsExactlyInAnyOrder("pupil", "mate", "newcomer");
        reminders.forget(id);
        assertThat(reminders.of(SCHOOL)).isEmpty();
        assertThat(reminders.people(id)).isEmpty();
    }

    @Test
    @Tag("AH-17")
    void a_new_one_is_looked_at_at_once_and_then_when_it_opens_and_a_substitute_takes_the_teachers_place() {
        store.connections().note(SCHOOL, ConnectionState.State.PROVEN, Failure.none(), Instant.EPOCH);
        Conference one = add("one", "pupil");
        assertThat(one.opensAt()).isEqualTo(Instant.EPOCH);
        assertThat(conferences.due(NOW)).containsExactly(SCHOOL);

        conferences.opens(one.id(), SOON.starts().minusSeconds(600));
        assertThat(conferences.due(NOW)).isEmpty();
        assertThat(conferences.due(SOON.starts().minusSeconds(600))).containsExactly(SCHOOL);
        conferences.reschedule(one.id(), SOON, SOON);
        assertThat(conferences.due(NOW)).as("where it moved").containsExactly(SCHOOL);

        conferences.taught(one.id(), new Taught("group", "teacher", "teacher", ""));
        conferences.taught(one.id(), new Taught("group", "substitute", "substitute", "teacher"));
        assertThat(conferences.guests(one.id()))
                .containsExactlyInAnyOrder(new Guest("pupil", Party.PUPILS), new Guest("substitute", Party.STAFF));
    }

    @Test
    @Tag("AH-17")
    void what_is_over_makes_room_for_another_of_its_lesson() {
        Conference one = add("one", "pupil");
        conferences.finished(one.id());
        NewConference another = new NewConference(new LessonId("one"), "Урок", SOON, SOON, TEACHER, "another");

        assertThat(conferences.add(SCHOOL, another)).isTrue();
        assertThat(conferences.of(SCHOOL, new LessonId("one")).orElseThrow().mark())
                .isEqualTo("another");
        assertThat(conferences.get(SCHOOL, one.id())).isPresent();
    }
}
