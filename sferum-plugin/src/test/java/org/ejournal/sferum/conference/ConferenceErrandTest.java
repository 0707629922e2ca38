package org.ejournal.sferum.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.account.OwnTokens;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.NewConference;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.SignInException;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.MemorySettings;
import org.ejournal.sferum.screen.MemorySignIn;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.TokenVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calls start and end at their times, once, whatever happens in between. */
class ConferenceErrandTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final Instant EIGHT = Instant.parse("2026-11-23T05:00:00Z");
    private static final Instant END = EIGHT.plus(Duration.ofMinutes(45));

    private final TestLedger store = TestLedger.open();
    private final Conferences conferences = store.conferences();
    private final MemoryTimetable timetable = new MemoryTimetable(SCHOOL);
    private final FakeCalls messenger = new FakeCalls();
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
    private Duration lead = Duration.ZERO;
    private final TokenVault vault = new TokenVault(name -> new byte[32]);
    private final MemorySignIn signIn = new MemorySignIn();
    private final OrganisationConfigs configs =
            new OrganisationConfigs(new MemorySettings(), vault, "electronic-school");
    private ConferenceErrand errand = errand();
    private String serviceToken = "s";

    private ConferenceErrand errand() {
        OwnTokens tokens = new OwnTokens(signIn, store.links(), vault, clock);
        CallWork work = new CallWork(conferences, new Phones(messenger, tokens), clock);
        Following following = new Following(conferences, timetable, new Opening(conferences, any -> lead), clock);
        return new ConferenceErrand(conferences, following, work, configs);
    }

    /** Lets the host stop here and start again then; of it nothing is left but what is in the ledger. */
    private void stoppedUntil(Instant then) {
        now = then;
        errand = errand();
    }

    @BeforeEach
    void tokens_work() {
        store.connections().note(SCHOOL, ConnectionState.State.PROVEN, Failure.none(), Instant.EPOCH);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private LessonId plan(String id) {
        return plan(id, EIGHT, END);
    }

    private LessonId plan(String id, Instant starts, Instant ends) {
        Lesson lesson = timetable.put(id, starts, ends, LessonState.PLANNED, "teacher");
        Time time = new Time(starts, ends);
        conferences.add(
                SCHOOL,
                new NewConference(
                        lesson.id(),
                        "Урок",
                        time,
                        time,
                        new PersonId("teacher"),
                        UUID.randomUUID().toString()));
        return lesson.id();
    }

    private Instant run() {
        return errand.run(SCHOOL, new Connection(1, "c", serviceToken), budget -> {});
    }

    private Conference of(LessonId lesson) {
        return conferences.of(SCHOOL, lesson).orElseThrow();
    }

    @Test
    @Tag("VC-4")
    void a_call_starts_and_ends_at_its_times() {
        LessonId lesson = plan("l");

        assertThat(run()).isEqualTo(EIGHT);
        assertThat(messenger.requests).isZero();
        assertThat(errand.due(now)).isEmpty();

        now = EIGHT;
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        assertThat(run()).isEqualTo(END);
        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
        assertThat(of(lesson).link()).isEqualTo("http://vk/call-1");
        assertThat(of(lesson).hostLink()).isEqualTo("http://vk/host-call-1");
        assertThat(errand.due(now)).isEmpty();
        run();
        assertThat(messenger.running).hasSize(1);

        now = END;
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        assertThat(run()).isEqualTo(Instant.MAX);
        assertThat(of(lesson).state()).isEqualTo(State.FINISHED);
        assertThat(of(lesson).link()).isEmpty();
        assertThat(messenger.running).isEmpty();
    }

    @Test
    @Tag("VC-4")
    void a_host_that_was_stopped_across_the_start_starts_the_call_late_and_ends_it_in_time() {
        LessonId lesson = plan("l");
        run();

        stoppedUntil(EIGHT.plus(Duration.ofMinutes(10)));
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        assertThat(run()).isEqualTo(END);

        assertThat(of(lesson).startedAt()).isEqualTo(now);
        assertThat(of(lesson).startsAt()).isEqualTo(EIGHT);
        now = END;
        run();
        assertThat(messenger.ended).containsExactly("call-1");
    }

    @Test
    @Tag("VC-4")
    void a_host_that_was_stopped_across_the_end_ends_the_call_late() {
        LessonId lesson = plan("l");
        now = EIGHT;
        run();

        stoppedUntil(END.plus(Duration.ofMinutes(5)));
        assertThat(of(lesson).isOpen(now)).isFalse();
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        run();

        assertThat(of(lesson).state()).isEqualTo(State.FINISHED);
        assertThat(messenger.ended).containsExactly("call-1");
        assertThat(messenger.running).isEmpty();
    }

    @Test
    @Tag("VC-4")
    void a_host_that_was_stopped_across_start_and_end_starts_no_call_any_more() {
        LessonId lesson = plan("l");
        run();

        stoppedUntil(END.plus(Duration.ofMinutes(5)));
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        run();

        assertThat(of(lesson).state()).isEqualTo(State.FINISHED);
        assertThat(messenger.requests).isZero();
    }

    @Test
    @Tag("VC-4")
    @Tag("AH-8")
    void a_host_that_was_killed_between_intent_and_answer_finds_its_call_again() {
        LessonId lesson = plan("l");
        now = EIGHT;
        messenger.loss = FakeCalls.Loss.AFTER;
        assertThatThrownBy(this::run).isInstanceOf(MessengerException.class);

        stoppedUntil(EIGHT.plus(Duration.ofMinutes(3)));
        run();

        assertThat(of(lesson).callId()).isEqualTo("call-1");
        assertThat(messenger.running).containsOnlyKeys("call-1");
        stoppedUntil(END);
        run();
        assertThat(messenger.running).isEmpty();
    }

    /** Does what the sweep does every few seconds. */
    private void sweepUntil(Instant end) {
        for (; now.isBefore(end); now = now.plusSeconds(3)) {
            if (errand.due(now).contains(SCHOOL)) {
                try {
                    run();
                } catch (MessengerException away) {
                    assertThat(messenger.away).isTrue();
                }
            }
        }
    }

    @Test
    @Tag("VC-4")
    void a_messenger_that_is_down_for_ten_minutes_around_the_start_lets_the_call_begin_late_and_once() {
        LessonId lesson = plan("l");
        now = EIGHT.minusSeconds(300);
        messenger.away = true;
        Instant back = EIGHT.plusSeconds(300);
        sweepUntil(back);
        assertThat(of(lesson).failureKind()).isEqualTo("TROUBLE");
        assertThat(messenger.requests).isBetween(2, 35);

        messenger.away = false;
        sweepUntil(back.plusSeconds(60));

        assertThat(of(lesson).startedAt()).isBetween(back, back.plusSeconds(15));
        assertThat(of(lesson).failureKind()).isEmpty();
        assertThat(messenger.running).hasSize(1);
    }

    @Test
    @Tag("VC-4")
    void the_end_of_summer_time_and_the_hosts_own_zone_move_no_lesson() {
        TimeZone usual = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Vladivostok"));
        try {
            ZoneId berlin = ZoneId.of("Europe/Berlin");
            ZonedDateTime before = ZonedDateTime.of(2026, 10, 24, 8, 0, 0, 0, berlin);
            now = before.minusDays(1).toInstant();
            LessonId saturday =
                    plan("saturday", before.toInstant(), before.plusMinutes(45).toInstant());
            ZonedDateTime after = before.plusDays(1);
            LessonId sunday =
                    plan("sunday", after.toInstant(), after.plusMinutes(45).toInstant());
            assertThat(Duration.between(before, after)).isEqualTo(Duration.ofHours(25));

            assertThat(run()).isEqualTo(Instant.parse("2026-10-24T06:00:00Z"));
            sweepUntil(Instant.parse("2026-10-24T07:00:00Z"));
            assertThat(of(saturday).startedAt()).isEqualTo(Instant.parse("2026-10-24T06:00:00Z"));
            assertThat(run()).isEqualTo(Instant.parse("2026-10-25T07:00:00Z"));
            now = Instant.parse("2026-10-25T05:59:59Z");
            sweepUntil(Instant.parse("2026-10-25T08:00:00Z"));

            assertThat(of(sunday).startedAt())
                    .isBetween(Instant.parse("2026-10-25T07:00:00Z"), Instant.parse("2026-10-25T07:00:03Z"));
            assertThat(of(sunday).state()).isEqualTo(State.FINISHED);
            assertThat(messenger.ended).hasSize(2);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    @Tag("AH-8")
    void a_lost_answer_makes_no_second_call() {
        LessonId lesson = plan("l");
        now = EIGHT;
        messenger.loss = FakeCalls.Loss.AFTER;

        assertThatThrownBy(this::run).isInstanceOf(MessengerException.class);
        assertThat(of(lesson).state()).isEqualTo(State.STARTING);
        assertThat(errand.due(now)).isEmpty();
        now = now.plus(Duration.ofSeconds(10));
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        run();

        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
        assertThat(messenger.running).containsOnlyKeys("call-1");
    }

    @Test
    @Tag("AH-8")
    void a_request_that_was_cut_may_still_be_at_work_and_is_repeated_only_when_it_cannot_be_any_more() {
        LessonId lesson = plan("l");
        now = EIGHT;
        messenger.loss = FakeCalls.Loss.BEFORE;
        assertThatThrownBy(this::run).isInstanceOf(MessengerException.class);

        now = EIGHT.plus(Duration.ofSeconds(10));
        run();
        assertThat(of(lesson).state()).isEqualTo(State.STARTING);
        assertThat(of(lesson).failureKind()).isEqualTo("TROUBLE");
        assertThat(messenger.running).isEmpty();

        now = EIGHT.plus(CallBook.TIME_TO_APPEAR);
        run();

        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
        assertThat(messenger.running).containsOnlyKeys("call-1");
    }

    @Test
    @Tag("AH-8")
    void a_request_that_was_cut_and_has_its_effect_later_makes_the_only_call() {
        LessonId lesson = plan("l");
        now = EIGHT;
        messenger.loss = FakeCalls.Loss.BEFORE;
        assertThatThrownBy(this::run).isInstanceOf(MessengerException.class);

        now = EIGHT.plus(Duration.ofSeconds(10));
        run();
        messenger.start(List.of(of(lesson).mark()));
        now = EIGHT.plus(CallBook.TIME_TO_APPEAR);
        run();

        assertThat(of(lesson).callId()).isEqualTo("call-1");
        assertThat(messenger.running).containsOnlyKeys("call-1");
    }

    @Test
    @Tag("AH-8")
    void while_it_is_not_known_of_one_call_whether_it_began_no_other_hides_the_note_of_it() {
        LessonId lost = plan("lost");
        now = EIGHT;
        messenger.loss = FakeCalls.Loss.AFTER;
        assertThatThrownBy(this::run).isInstanceOf(MessengerException.class);
        LessonId other = plan("other");

        now = EIGHT.plus(Duration.ofSeconds(3));
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        run();

        assertThat(of(lost).callId()).isEqualTo("call-1");
        assertThat(of(other).callId()).isEqualTo("call-2");
        assertThat(messenger.running).hasSize(2);

        LessonId cut = plan("cut");
        messenger.loss = FakeCalls.Loss.BEFORE;
        assertThatThrownBy(this::run).isInstanceOf(MessengerException.class);
        LessonId behind = plan("behind");
        now = now.plus(Duration.ofSeconds(3));
        run();
        assertThat(of(behind).state()).isEqualTo(State.PLANNED);
        now = now.plus(CallBook.TIME_TO_APPEAR);
        run();
        assertThat(of(cut).state()).isEqualTo(State.ACTIVE);
        assertThat(of(behind).state()).isEqualTo(State.ACTIVE);
        assertThat(messenger.running).hasSize(4);
    }

    @Test
    void where_the_messenger_cannot_be_reached_it_is_said_and_tried_again_without_a_question() {
        LessonId lesson = plan("l");
        now = EIGHT;
        messenger.loss = FakeCalls.Loss.NEVER_SENT;
        assertThatThrownBy(this::run).isInstanceOf(MessengerException.class);
        assertThat(of(lesson).state()).isEqualTo(State.PLANNED);
        assertThat(of(lesson).failureKind()).isEqualTo("TROUBLE");

        now = now.plus(Duration.ofSeconds(10));
        run();

        assertThat(of(lesson).failureKind()).isEmpty();
        assertThat(messenger.requests).isEqualTo(2);
    }

    @Test
    void many_lessons_of_one_time_start_in_batches_each_once() {
        for (int i = 0; i < 5; i++) {
            plan("l" + i);
        }
        now = EIGHT;
        run();

        assertThat(messenger.requests).isEqualTo(3);
        assertThat(messenger.running).hasSize(5);
    }

    @Test
    void without_a_service_user_it_waits_and_says_so() {
        LessonId lesson = plan("l");
        messenger.able = false;
        now = EIGHT;
        run();

        assertThat(of(lesson).failureKind()).isEqualTo("NOBODY");
        assertThat(errand.due(now)).isEmpty();
        messenger.able = true;
        now = now.plus(Duration.ofMinutes(1));
        run();
        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    @Tag("VC-6")
    void what_is_removed_while_it_goes_on_ends_and_is_forgotten_and_the_lesson_may_have_another() {
        LessonId lesson = plan("l");
        now = EIGHT;
        run();

        conferences.remove(SCHOOL, lesson);
        assertThat(conferences.of(SCHOOL, lesson)).isEmpty();
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        plan("l");
        run();

        assertThat(messenger.ended).containsExactly("call-1");
        assertThat(messenger.running).containsOnlyKeys("call-2");
        assertThat(conferences.unfinished(SCHOOL)).hasSize(1);
    }

    @Test
    @Tag("VC-6")
    void what_is_ended_by_hand_ends_at_once() {
        LessonId lesson = plan("l");
        now = EIGHT;
        run();
        now = EIGHT.plus(Duration.ofMinutes(20));
        conferences.end(SCHOOL, lesson, now);
        run();

        assertThat(of(lesson).state()).isEqualTo(State.FINISHED);
        assertThat(messenger.ended).containsExactly("call-1");
    }

    @Test
    @Tag("AH-17")
    void a_moved_lesson_takes_its_conference_along_and_a_cancelled_one_removes_it() {
        LessonId lesson = plan("l");
        Instant later = EIGHT.plus(Duration.ofMinutes(20));
        timetable.put("l", later, END.plus(Duration.ofMinutes(20)), LessonState.MOVED, "teacher");
        run();
        assertThat(of(lesson).startsAt()).isEqualTo(later);
        assertThat(of(lesson).endsAt()).isEqualTo(END.plus(Duration.ofMinutes(20)));

        now = EIGHT;
        run();
        assertThat(messenger.running).isEmpty();
        timetable.put("l", later, END.plus(Duration.ofMinutes(20)), LessonState.CANCELLED, "teacher");
        now = later;
        run();

        assertThat(conferences.of(SCHOOL, lesson)).isEmpty();
        assertThat(messenger.requests).isZero();
    }

    private static final MemoryTimetable.Part OWN =
            new MemoryTimetable.Part("group", "class", "Краеведение", "teacher", "");

    private void taughtBy(String substitute) {
        timetable.put("l", new Time(EIGHT, END), LessonState.PLANNED, OWN.taughtBy(substitute));
        run();
    }

    @Test
    @Tag("AH-17")
    void whoever_teaches_in_anothers_place_is_the_organiser_as_long_as_they_do() {
        LessonId lesson = plan("l");
        run();
        assertThat(of(lesson).subjectGroup()).isEqualTo("group");
        taughtBy("substitute");
        assertThat(of(lesson).organiser()).isEqualTo("substitute");
        assertThat(conferences.guests(of(lesson).id()))
                .containsExactly(new Conferences.Guest("substitute", Party.STAFF));
        taughtBy("another");
        assertThat(of(lesson).organiser()).isEqualTo("another");
        now = EIGHT;
        taughtBy("");
        assertThat(of(lesson).organiser()).isEqualTo("teacher");
        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    @Tag("AH-17")
    void what_somebody_else_made_for_a_lesson_stays_theirs_whoever_teaches_it() {
        Lesson lesson = timetable.put("l", EIGHT, END, LessonState.PLANNED, "teacher");
        Time time = new Time(EIGHT, END);
        conferences.add(
                SCHOOL, new NewConference(lesson.id(), "Урок", time, time, new PersonId("deputy"), "by-a-deputy"));
        run();
        taughtBy("substitute");

        assertThat(of(lesson.id()).organiser()).isEqualTo("deputy");
        assertThat(of(lesson.id()).taughtBy()).isEqualTo("substitute");
    }

    @Test
    @Tag("AH-17")
    void a_lesson_that_is_gone_takes_its_conference_along() {
        LessonId lesson = plan("l");
        plan("other");
        timetable.remove("l");
        run();

        assertThat(conferences.of(SCHOOL, lesson)).isEmpty();
    }

    @Test
    @Tag("AH-1")
    void a_timetable_that_knows_no_lesson_at_all_removes_nothing() {
        LessonId lesson = plan("l");
        plan("other");
        timetable.remove("l");
        timetable.remove("other");
        now = EIGHT;
        run();

        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
        assertThat(messenger.running).hasSize(2);
    }

    @Test
    @Tag("AH-18")
    void a_call_is_started_so_long_before_its_time_as_the_school_wants() {
        lead = Duration.ofMinutes(10);
        LessonId lesson = plan("l");
        assertThat(errand.due(now)).as("a new one is looked at").containsExactly(SCHOOL);

        assertThat(run()).isEqualTo(EIGHT.minus(lead));
        assertThat(errand.due(now)).isEmpty();
        now = EIGHT.minus(lead);
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        assertThat(run()).isEqualTo(END);

        assertThat(of(lesson).isOpen(now)).isTrue();
        assertThat(of(lesson).startsAt()).isEqualTo(EIGHT);
    }

    @Test
    @Tag("AH-18")
    void another_lead_holds_for_what_is_planned_already() {
        plan("l");
        run();
        lead = Duration.ofMinutes(30);

        assertThat(run()).isEqualTo(EIGHT.minus(lead));
    }

    @Test
    @Tag("AH-17")
    @Tag("AH-18")
    void a_call_that_was_opened_early_waits_for_its_lesson_and_ends_at_once_when_it_is_removed() {
        lead = Duration.ofMinutes(10);
        LessonId lesson = plan("l");
        now = EIGHT.minus(lead);
        run();
        Instant later = END.plus(Duration.ofMinutes(10));
        timetable.put("l", later, later.plus(Duration.ofMinutes(45)), LessonState.MOVED, "teacher");
        run();
        assertThat(of(lesson).startsAt()).isEqualTo(later);
        assertThat(messenger.running).containsOnlyKeys("call-1");

        conferences.remove(SCHOOL, lesson);
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        run();
        assertThat(messenger.ended).containsExactly("call-1");
    }

    @Test
    @Tag("AH-17")
    void what_was_ended_early_makes_room_for_another_and_is_remembered() {
        LessonId lesson = plan("l");
        now = EIGHT;
        run();
        conferences.end(SCHOOL, lesson, now);
        plan("l");
        assertThat(of(lesson).state()).as("as long as it is not over").isEqualTo(State.ACTIVE);
        run();
        plan("l");
        run();

        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
        assertThat(messenger.running).containsOnlyKeys("call-2");
        assertThat(conferences.between(SCHOOL, EIGHT, END)).hasSize(2);
    }

    @Test
    @Tag("AH-1")
    void a_silent_timetable_removes_nothing() {
        LessonId lesson = plan("l");
        timetable.silence();
        now = EIGHT;
        run();

        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void a_lesson_has_one_conference() {
        LessonId lesson = plan("l");
        plan("l");

        assertThat(conferences.unfinished(SCHOOL)).hasSize(1);
        assertThat(conferences.of(SCHOOL, lesson)).isPresent();
    }

    @Test
    void organisations_whose_tokens_were_never_tried_are_not_due() {
        plan("l");
        store.connections().note(SCHOOL, ConnectionState.State.UNPROVEN, Failure.none(), Instant.EPOCH);

        assertThat(errand.due(EIGHT)).isEmpty();
        assertThat(errand.urgent(SCHOOL, EIGHT)).isFalse();
    }

    @Test
    @Tag("AH-7")
    void what_is_due_does_not_wait_for_the_end_of_a_run() {
        plan("l");
        run();

        assertThat(errand.urgent(SCHOOL, EIGHT.minusSeconds(1))).isFalse();
        assertThat(errand.urgent(SCHOOL, EIGHT)).isTrue();
        assertThat(errand.urgent(new OrganisationId("another"), EIGHT)).isFalse();
        now = EIGHT;
        run();
        assertThat(errand.urgent(SCHOOL, EIGHT)).isFalse();
        assertThat(errand.urgent(SCHOOL, END)).isTrue();
    }

    @Test
    @Tag("VC-4")
    void a_refused_token_of_the_service_user_is_named_and_a_call_begins_once_it_is_replaced() {
        LessonId lesson = plan("l");
        store.connections().note(SCHOOL, ConnectionState.State.REJECTED, Failure.none(), Instant.EPOCH);
        messenger.refusing.put("s", Kind.TOKEN);
        now = EIGHT;
        assertThat(errand.standsRefusal()).isTrue();
        assertThat(errand.due(now)).containsExactly(SCHOOL);
        assertThatThrownBy(this::run).isInstanceOf(MessengerException.class);
        assertThat(of(lesson).failureKind()).isEqualTo("SERVICE_USER");

        serviceToken = "another";
        now = now.plus(Duration.ofMinutes(1));
        run();

        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
        assertThat(of(lesson).failureKind()).isEmpty();
    }

    private void organisersStart() {
        configs.change(SCHOOL, Map.of(OrganisationConfigs.CALL_STARTER, "organiser"), Map.of());
    }

    private void link() {
        PersonId teacher = new PersonId("teacher");
        String keep = vault.seal("keep", SCHOOL, "link:" + teacher);
        store.links().link(new Link("teacher", "school", "77", "Ольга", Link.State.LINKED, keep, now));
    }

    @Test
    void an_organiser_starts_and_ends_the_call_with_their_own_token_where_the_organisation_wants_it() {
        organisersStart();
        link();
        LessonId lesson = plan("l");
        now = EIGHT;
        run();
        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
        assertThat(of(lesson).caller()).isEqualTo("teacher");

        stoppedUntil(END);
        run();

        assertThat(messenger.running).isEmpty();
        assertThat(messenger.usedTokens).containsExactly("token for keep", "token for keep+");
        assertThat(signIn.spent).containsExactly("keep", "keep+");
    }

    @Test
    void the_service_user_starts_what_an_organiser_cannot() {
        organisersStart();
        LessonId unlinked = plan("unlinked");
        now = EIGHT;
        run();
        assertThat(of(unlinked).caller()).isEmpty();
        assertThat(messenger.usedTokens).containsExactly("s");

        link();
        messenger.refusing.put("token for keep", Kind.RIGHTS);
        LessonId refused = plan("refused");
        run();
        assertThat(of(refused).state()).isEqualTo(State.ACTIVE);
        assertThat(of(refused).caller()).isEmpty();
        assertThat(of(refused).failureKind()).isEmpty();

        signIn.trouble = SignInException.Kind.AWAY;
        LessonId away = plan("away");
        run();
        assertThat(of(away).state()).isEqualTo(State.ACTIVE);
        assertThat(messenger.running).hasSize(3);
    }

    @Test
    void where_nobody_can_start_it_the_revoked_access_of_the_organiser_is_named() {
        organisersStart();
        link();
        serviceToken = "";
        signIn.trouble = SignInException.Kind.EXPIRED;
        LessonId lesson = plan("l");
        now = EIGHT;
        run();
        assertThat(of(lesson).failureKind()).isEqualTo("ORGANISER");
        assertThat(of(lesson).state()).isEqualTo(State.PLANNED);
        assertThat(errand.due(now)).isEmpty();

        signIn.trouble = null;
        now = now.plus(Duration.ofMinutes(1));
        run();
        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void a_call_that_its_organiser_cannot_end_any_more_is_tried_for_a_day_and_then_left_alone() {
        organisersStart();
        link();
        LessonId lesson = plan("l");
        now = EIGHT;
        run();
        store.links().unlink(SCHOOL, new PersonId("teacher"), now);

        now = END;
        run();
        assertThat(of(lesson).failureKind()).isEqualTo("ORGANISER");
        assertThat(of(lesson).isOpen(now)).isFalse();
        now = END.plus(Duration.ofHours(23));
        run();
        assertThat(of(lesson).state()).isEqualTo(State.ACTIVE);
        now = END.plus(Duration.ofHours(25));
        run();
        assertThat(of(lesson).state()).isEqualTo(State.FINISHED);
    }
}
