package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ejournal.e2e.DistanceLessons.Lesson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Calls start and end at their times and once, whatever happens to the host, to VK and to the clocks. The host is in another
 * time zone than the school, and the school in one that knows summer time; the journal's clock only goes forward.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CallTimesIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final String LATE = "начался с опозданием";
    private static final String OVER = "Урок завершился";

    /** The one of two zones, one on each half of the earth, whose summer time ends sooner. */
    private static final ZoneId ZONE = Stream.of("Europe/Berlin", "Australia/Sydney")
            .map(ZoneId::of)
            .min(Comparator.comparing(CallTimesIT::endOfSummerTime))
            .orElseThrow();

    private static final LocalDate MONDAY = LocalDate.now(ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private static final String[] OPTIONS = {"-Duser.timezone=Asia/Vladivostok", "--simulator.school-zone=" + ZONE};

    private static final DistanceLessons LESSONS = new DistanceLessons(Demo.SCHOOL, ZONE);

    private static Journal journal;

    @BeforeAll
    static void start() {
        journal = JOURNALS.startShared(OPTIONS);
    }

    private static Instant endOfSummerTime(ZoneId zone) {
        Instant from = Instant.now().plus(Duration.ofDays(21));
        ZoneOffsetTransition change = zone.getRules().nextTransition(from);
        return (change.isOverlap() ? change : zone.getRules().nextTransition(change.getInstant())).getInstant();
    }

    /** Kills the host, and starts it again when it is that time. */
    private static void stoppedUntil(Instant moment) throws SQLException {
        journal.kill();
        try (PluginTables tables = new PluginTables(journal.data())) {
            tables.run(
                    "update journal_clock set ahead_millis = " + (moment.toEpochMilli() - System.currentTimeMillis()));
        }
        journal.start(Stream.concat(Stream.of(PluginTables.shared(journal.data())), Stream.of(OPTIONS))
                .toArray(String[]::new));
    }

    private static List<Messenger.Call> calls() {
        return LESSONS.calls(journal.messenger());
    }

    private static List<Messenger.Call> running() {
        return calls().stream().filter(Messenger.Call::running).toList();
    }

    private static void awaitsNone() {
        Until.sees(CallTimesIT::running, List::isEmpty);
    }

    @Test
    @Order(1)
    @Tag("VC-4")
    @Tag("OS-6")
    void a_call_starts_and_ends_in_the_organisers_own_name_where_the_school_wants_it() {
        long teacher = linkTheTeacherAnew();
        callsStartBy("organiser");
        Lesson lesson = LESSONS.ofWeek(journal, MONDAY).get(0);
        LESSONS.create(journal, lesson);

        LESSONS.clockTo(journal, lesson.starts());
        LESSONS.awaits(journal, lesson, "Идёт с");
        assertThat(journal.messenger().calls(teacher)).hasSize(1).allMatch(Messenger.Call::running);
        assertThat(calls()).isEmpty();

        LESSONS.clockTo(journal, lesson.ends());
        LESSONS.awaits(journal, lesson, OVER);
        assertThat(journal.messenger().calls(teacher)).hasSize(1).noneMatch(Messenger.Call::running);
        callsStartBy("service");
    }

    private static void callsStartBy(String starter) {
        Settings.open(journal.visitor(Demo.SCHOOL.login("admin")))
                .enter("call-starter", starter)
                .press("Сохранить");
    }

    /**
     * Whom the roster knows to have an account has allowed nothing. Returns the account that the teacher links, which is one
     * that nobody in the roster has.
     */
    private static long linkTheTeacherAnew() {
        Desk.signIn(BROWSERS.desk(), journal, Demo.SCHOOL.login("classteacher")).unlinkProfile();
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, Demo.SCHOOL.login("classteacher"));
        String newcomer = journal.signInPage()
                .select("[data-account=" + Demo.of("gymnasium-3").login("newcomer") + "] .account-name")
                .text();
        VkIdPages.Profile own =
                VkIdPages.unlinked(desk.page(), journal.vk(), newcomer.substring(0, newcomer.lastIndexOf(' ')));
        desk.leave().phone(own.phone()).password(VkIdPages.PASSWORD).code().profile();
        desk.says("учебный профиль привязан");
        return own.id();
    }

    @Test
    @Order(2)
    @Tag("VC-4")
    @Tag("AH-8")
    void a_host_that_was_stopped_begins_late_ends_late_and_leaves_out_what_is_over() throws SQLException {
        List<Lesson> week = LESSONS.ofWeek(journal, MONDAY.plusWeeks(1));
        Lesson one = week.get(0);
        Lesson two = week.get(1);
        Lesson missed = week.get(2);
        List.of(one, two, missed).forEach(lesson -> LESSONS.create(journal, lesson));
        LESSONS.clockTo(journal, one.starts().minus(TEN_MINUTES));

        stoppedUntil(one.starts().plus(TEN_MINUTES));
        LESSONS.awaits(journal, one, LATE);
        assertThat(calls()).hasSize(1);

        stoppedUntil(two.starts().plus(TEN_MINUTES));
        LESSONS.awaits(journal, two, LATE);
        LESSONS.awaits(journal, one, OVER);
        assertThat(calls()).hasSize(2);
        assertThat(running()).hasSize(1);

        long held = troubles("calls.forceFinish", "kind", "slow", "millis", "20000");
        LESSONS.clockTo(journal, two.ends());
        Until.sees(() -> journal.messenger().hasStruck(held), struck -> struck);
        stoppedUntil(missed.ends().plus(TEN_MINUTES));
        LESSONS.awaits(journal, two, OVER);
        LESSONS.awaits(journal, missed, OVER);
        awaitsNone();
        assertThat(calls()).hasSize(2);
    }

    @Test
    @Order(3)
    @Tag("VC-4")
    @Tag("AH-8")
    void a_vk_that_is_away_or_loses_its_answers_lets_a_call_begin_late_and_once() {
        int before = calls().size();
        List<Lesson> week = LESSONS.ofWeek(journal, MONDAY.plusWeeks(2));
        Lesson late = week.get(0);
        Lesson lost = week.get(1);
        List.of(late, lost).forEach(lesson -> LESSONS.create(journal, lesson));
        Visitor operator = journal.visitor(Demo.SCHOOL.login("super"));
        LESSONS.clockTo(journal, late.starts().minus(Duration.ofMinutes(5)));

        operator.press("/admin/vk", "/admin/vk/stop");
        LESSONS.clockTo(journal, late.starts().plus(Duration.ofMinutes(5)));
        LESSONS.awaits(journal, late, "VK не отвечает");
        operator.press("/admin/vk", "/admin/vk/start");
        LESSONS.awaits(journal, late, LATE);
        assertThat(calls()).hasSize(before + 1);

        long start = troubles("calls.start", "kind", "lost");
        LESSONS.clockTo(journal, lost.starts());
        LESSONS.awaits(journal, lost, "Идёт с");
        assertThat(journal.messenger().hasStruck(start)).isTrue();
        assertThat(calls()).hasSize(before + 2);
        assertThat(running()).hasSize(1);

        long end = troubles("calls.forceFinish", "kind", "lost");
        LESSONS.clockTo(journal, lost.ends());
        LESSONS.awaits(journal, lost, OVER);
        assertThat(journal.messenger().hasStruck(end)).isTrue();
        awaitsNone();
    }

    /** Lets the next request with that method have its effect and no answer, or a late one. */
    private static long troubles(String method, String... fields) {
        List<Object> fault = new ArrayList<>(List.of("method", method, "moment", "after", "rule", "next", "number", 1));
        fault.addAll(List.of(fields));
        return journal.messenger().trouble(fault.toArray());
    }

    @Test
    @Order(4)
    @Tag("VC-4")
    void a_lesson_after_the_end_of_summer_time_begins_when_the_schools_clocks_say_so() {
        int before = calls().size();
        LocalDate sunday = endOfSummerTime(ZONE).atZone(ZONE).toLocalDate();
        Lesson lesson = LESSONS.ofWeek(journal, sunday.plusDays(1)).get(0);
        Instant friday = sunday.minusDays(2).atTime(12, 0).atZone(ZONE).toInstant();
        assertThat(ZONE.getRules().getOffset(friday))
                .isNotEqualTo(ZONE.getRules().getOffset(lesson.starts()));
        LESSONS.clockTo(journal, friday);
        LESSONS.create(journal, lesson);

        LESSONS.clockTo(journal, lesson.starts().minus(TEN_MINUTES));
        assertThat(LESSONS.row(journal, lesson)).contains("Начнётся " + written(lesson.starts()));
        assertThat(calls()).hasSize(before);
        LESSONS.clockTo(journal, lesson.starts());
        LESSONS.awaits(journal, lesson, "Идёт с");
        assertThat(LESSONS.row(journal, lesson)).doesNotContain(LATE);
        assertThat(calls()).hasSize(before + 1);

        LESSONS.clockTo(journal, lesson.ends());
        LESSONS.awaits(journal, lesson, OVER);
        awaitsNone();
    }

    private static String written(Instant moment) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT).format(moment.atZone(ZONE));
    }
}
