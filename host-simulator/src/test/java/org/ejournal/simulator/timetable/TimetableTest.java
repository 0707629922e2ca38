package org.ejournal.simulator.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.integration.spring.SpringLiquibase;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonChange;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.simulator.school.RosterFiles;
import org.ejournal.simulator.school.SchoolRoster;
import org.ejournal.simulator.timetable.WrongLessonException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo schools' timetable, seen on a Sunday from a host that lives in UTC. */
class TimetableTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school-12");
    private static final OrganisationId COLLEGE = new OrganisationId("college-1");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant NEXT_SUNDAY = SUNDAY.plus(Duration.ofDays(7));
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:", true);
    private final Clock clock = Clock.fixed(SUNDAY, ZoneId.of("UTC"));
    private final SchoolRoster roster = new SchoolRoster(RosterFiles.demo(), clock);
    private final List<LessonChange> heard = new ArrayList<>();
    private TimetableBook book;
    private SchoolTimetable timetable;
    private TimetableOffice office;

    @BeforeEach
    void createTables() throws Exception {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:db/changelog.xml");
        liquibase.setAnalyticsEnabled(false);
        liquibase.afterPropertiesSet();
        book = new TimetableBook(
                JdbcClient.create(database), new TransactionTemplate(new DataSourceTransactionManager(database)));
        timetable = at(clock);
        office = new TimetableOffice(timetable, book, roster, heard::add, clock);
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    private SchoolTimetable at(Clock time) {
        return new SchoolTimetable(
                roster, book, new SchoolZones(MOSCOW, Map.of("college-1", ZoneId.of("Asia/Vladivostok"))), time);
    }

    private List<Lesson> week(OrganisationId organisation) {
        return timetable.lessons(organisation, SUNDAY, NEXT_SUNDAY);
    }

    private Lesson first() {
        return week(SCHOOL).get(0);
    }

    private Lesson now(Lesson lesson) {
        return timetable.lesson(SCHOOL, lesson.id()).orElseThrow();
    }

    @Test
    void every_group_has_lessons_from_monday_to_friday_at_the_bells_of_the_schools_zone() {
        List<Lesson> week = week(SCHOOL);

        assertThat(week.stream().map(Lesson::subjectGroup).collect(Collectors.toSet()))
                .isEqualTo(roster.snapshot(SCHOOL).subjectGroups().stream()
                        .map(SubjectGroup::id)
                        .collect(Collectors.toSet()));
        assertThat(week)
                .allMatch(lesson -> lesson.starts().getZone().equals(MOSCOW))
                .allMatch(lesson -> lesson.starts().getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .allMatch(lesson -> lesson.state() == LessonState.PLANNED);
        assertThat(week.get(0).starts().toInstant()).isEqualTo("2026-11-23T05:00:00Z");
        assertThat(Duration.between(week.get(0).starts(), week.get(0).ends())).hasMinutes(45);
    }

    @Test
    void a_college_has_longer_lessons_and_may_live_in_another_zone() {
        Lesson lesson = week(COLLEGE).get(0);

        assertThat(lesson.starts().toString()).isEqualTo("2026-11-23T08:30+10:00[Asia/Vladivostok]");
        assertThat(Duration.between(lesson.starts(), lesson.ends())).hasMinutes(90);
    }

    @Test
    void no_class_is_in_two_subjects_at_once_while_there_is_room() {
        Map<String, Set<String>> subjects = week(SCHOOL).stream()
                .collect(Collectors.groupingBy(
                        lesson -> lesson.schoolClass() + " " + lesson.starts(),
                        Collectors.mapping(Lesson::subject, Collectors.toSet())));

        assertThat(subjects.values()).allMatch(each -> each.size() == 1);
    }

    @Test
    void hardly_a_teacher_is_in_two_classes_at_once() {
        List<String> places = week(SCHOOL).stream()
                .flatMap(lesson -> lesson.teachers().stream().map(teacher -> teacher + " " + lesson.starts()))
                .toList();

        assertThat(places.size() - new HashSet<>(places).size()).isLessThan(places.size() / 20);
    }

    @Test
    void a_restart_and_another_node_see_the_same_lessons_with_the_same_ids() {
        List<Lesson> before = week(SCHOOL);

        assertThat(at(clock).lessons(SCHOOL, SUNDAY, NEXT_SUNDAY)).isEqualTo(before);
    }

    @Test
    void the_time_range_takes_its_beginning_and_not_its_end() {
        Instant start = first().starts().toInstant();

        assertThat(timetable.lessons(SCHOOL, start, start)).isEmpty();
        assertThat(timetable.lessons(SCHOOL, start, start.plusSeconds(1)))
                .isNotEmpty()
                .allMatch(lesson -> lesson.starts().toInstant().equals(start));
        assertThat(timetable.lessons(SCHOOL, start.minusSeconds(3600), start)).isEmpty();
    }

    @Test
    void a_lesson_that_has_ended_was_held() {
        Lesson lesson = first();
        Clock after = Clock.fixed(lesson.ends().toInstant(), ZoneId.of("UTC"));

        assertThat(at(after).lesson(SCHOOL, lesson.id()).orElseThrow().state()).isEqualTo(LessonState.HELD);
    }

    @Test
    @Tag("AH-17")
    void a_moved_lesson_keeps_its_id_and_is_found_at_its_new_time_alone() {
        Lesson lesson = first();
        Instant saturday = Instant.parse("2026-12-05T07:00:00Z");

        office.move(SCHOOL, lesson.id(), saturday, saturday.plusSeconds(2700));

        assertThat(now(lesson).starts().toInstant()).isEqualTo(saturday);
        assertThat(now(lesson).state()).isEqualTo(LessonState.MOVED);
        assertThat(week(SCHOOL)).noneMatch(each -> each.id().equals(lesson.id()));
        assertThat(timetable.lessons(SCHOOL, saturday, saturday.plusSeconds(1)))
                .extracting(Lesson::id)
                .containsExactly(lesson.id());
        assertThat(heard)
                .containsExactly(new LessonChange(SCHOOL, lesson.id(), LessonChange.Kind.MOVED, clock.instant()));
    }

    @Test
    @Tag("AH-17")
    void a_substitute_teaches_alone_until_the_own_teacher_comes_back() {
        Lesson lesson = first();
        PersonId other = roster.snapshot(SCHOOL).employees().stream()
                .map(employee -> employee.person())
                .filter(person -> !lesson.teachers().contains(person))
                .findFirst()
                .orElseThrow();

        office.substitute(SCHOOL, lesson.id(), Optional.of(other));

        assertThat(now(lesson).taughtBy()).containsExactly(other);
        assertThat(timetable.ofTeacher(SCHOOL, other, SUNDAY, NEXT_SUNDAY))
                .extracting(Lesson::id)
                .contains(lesson.id());
        office.substitute(SCHOOL, lesson.id(), Optional.empty());
        assertThat(now(lesson).taughtBy()).isEqualTo(lesson.teachers());
    }

    @Test
    @Tag("AH-17")
    void a_cancelled_lesson_stays_in_sight_and_may_be_held_after_all() {
        Lesson lesson = first();

        office.cancel(SCHOOL, lesson.id());
        assertThat(week(SCHOOL))
                .filteredOn(each -> each.id().equals(lesson.id()))
                .extracting(Lesson::state)
                .containsExactly(LessonState.CANCELLED);

        office.restore(SCHOOL, lesson.id());
        assertThat(now(lesson)).isEqualTo(lesson);
        assertThat(heard.stream().map(LessonChange::kind))
                .containsExactly(LessonChange.Kind.CANCELLED, LessonChange.Kind.RESTORED);
    }

    @Test
    void what_cannot_be_done_is_refused_and_changes_nothing() {
        Lesson lesson = first();
        LessonId id = lesson.id();
        Instant tomorrow = SUNDAY.plus(Duration.ofDays(1));
        Lesson over = timetable
                .lessons(SCHOOL, SUNDAY.minus(Duration.ofDays(3)), SUNDAY)
                .get(0);

        assertRefused(Reason.ENDS_TOO_SOON, () -> office.move(SCHOOL, id, tomorrow, tomorrow));
        assertRefused(Reason.OVER, () -> office.move(SCHOOL, id, SUNDAY.minusSeconds(1), tomorrow.minusSeconds(60000)));
        assertRefused(Reason.OVER, () -> office.cancel(SCHOOL, over.id()));
        assertRefused(Reason.NO_TEACHER, () -> office.substitute(SCHOOL, id, Optional.of(new PersonId("nobody"))));
        assertRefused(Reason.GONE, () -> office.cancel(SCHOOL, new LessonId("7-20261301")));
        assertRefused(Reason.GONE, () -> office.cancel(COLLEGE, id));
        assertThat(now(lesson)).isEqualTo(lesson);
        assertThat(heard).isEmpty();
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        WrongLessonException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void no_lesson_bears_a_made_up_id() {
        String slot = first().id().value().split("-", 2)[0];

        assertThat(Stream.of("x", "999999999-20261123", slot + "-20261122", slot + "-99999999"))
                .allMatch(id -> timetable.lesson(SCHOOL, new LessonId(id)).isEmpty());
    }
}
