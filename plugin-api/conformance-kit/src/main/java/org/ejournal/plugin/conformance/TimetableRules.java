package org.ejournal.plugin.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;
import org.junit.jupiter.api.Test;

/** What the timetable promises; a host without lessons keeps it all but for the refusal of unknown organisations. */
interface TimetableRules extends HostUnderTest {
    @Test
    default void lessons_stand_by_their_beginning_within_the_time_asked_for() {
        eachTimetable((id, lessons) -> {
            assertThat(lessons).isSortedAccordingTo(Comparator.comparing(TimetableRules::begins));
            assertThat(lessons)
                    .extracting(TimetableRules::begins)
                    .allSatisfy(begins ->
                            assertThat(begins).isAfterOrEqualTo(lessonsFrom()).isBefore(lessonsTo()));
        });
    }

    @Test
    default void a_lesson_that_begins_when_the_time_ends_is_not_in_it() {
        eachTimetable((id, lessons) -> lessons.stream()
                .map(TimetableRules::begins)
                .filter(begins -> begins.isAfter(lessonsFrom()))
                .findFirst()
                .ifPresent(begins -> {
                    assertThat(host().timetable().lessons(id, lessonsFrom(), begins))
                            .extracting(TimetableRules::begins)
                            .doesNotContain(begins);
                    assertThat(host().timetable().lessons(id, begins, lessonsTo()))
                            .extracting(TimetableRules::begins)
                            .contains(begins);
                }));
    }

    @Test
    default void a_lesson_is_of_its_organisation_and_stands_there_once() {
        eachTimetable((id, lessons) -> {
            assertThat(lessons).extracting(Lesson::organisation).containsOnly(id);
            assertThat(lessons).extracting(Lesson::id).doesNotHaveDuplicates();
        });
    }

    @Test
    default void a_lesson_is_found_by_its_id() {
        eachTimetable((id, lessons) -> lessons.stream()
                .limit(10)
                .forEach(lesson ->
                        assertThat(host().timetable().lesson(id, lesson.id())).contains(lesson)));
    }

    @Test
    default void there_is_no_lesson_of_an_id_that_nobody_gave() {
        organisations()
                .forEach(id -> assertThat(host().timetable().lesson(id, new LessonId("conformance-no-such-lesson")))
                        .isEmpty());
    }

    @Test
    default void what_a_lesson_names_stands_in_the_snapshot() {
        eachTimetable((id, lessons) -> {
            RosterSnapshot snapshot = host().roster().snapshot(id);
            assertThat(lessons)
                    .extracting(Lesson::schoolClass)
                    .isSubsetOf(snapshot.classes().stream().map(SchoolClass::id).toList());
            assertThat(lessons)
                    .extracting(Lesson::subjectGroup)
                    .isSubsetOf(snapshot.subjectGroups().stream()
                            .map(SubjectGroup::id)
                            .toList());
        });
    }

    @Test
    default void its_times_are_those_of_the_place_where_the_organisation_lives() {
        eachTimetable((id, lessons) -> assertThat(lessons)
                .allSatisfy(lesson -> assertThat(lesson.starts().getOffset())
                        .isEqualTo(host().timetable().zone(id).getRules().getOffset(begins(lesson)))));
    }

    @Test
    default void lessons_of_a_teacher_a_class_and_a_group_are_those_of_all_that_fit() {
        eachTimetable((id, lessons) -> lessons.stream().findFirst().ifPresent(some -> {
            Timetable timetable = host().timetable();
            assertThat(timetable.ofClass(id, some.schoolClass(), lessonsFrom(), lessonsTo()))
                    .isEqualTo(lessons.stream()
                            .filter(lesson -> lesson.schoolClass().equals(some.schoolClass()))
                            .toList());
            assertThat(timetable.ofGroup(id, some.subjectGroup(), lessonsFrom(), lessonsTo()))
                    .isEqualTo(lessons.stream()
                            .filter(lesson -> lesson.subjectGroup().equals(some.subjectGroup()))
                            .toList());
            some.taughtBy()
                    .forEach(teacher -> assertThat(timetable.ofTeacher(id, teacher, lessonsFrom(), lessonsTo()))
                            .isEqualTo(lessons.stream()
                                    .filter(lesson -> lesson.taughtBy().contains(teacher))
                                    .toList()));
        }));
    }

    @Test
    default void an_organisation_does_not_find_a_lesson_of_another_one_s() {
        List<OrganisationId> ids = organisations();
        for (OrganisationId other : ids.subList(1, ids.size())) {
            Set<LessonId> own = lessons(ids.get(0)).stream().map(Lesson::id).collect(Collectors.toSet());
            lessons(other).stream()
                    .map(Lesson::id)
                    .filter(id -> !own.contains(id))
                    .limit(3)
                    .forEach(id -> assertThat(host().timetable().lesson(ids.get(0), id))
                            .isEmpty());
        }
    }

    @Test
    default void the_timetable_of_an_unknown_organisation_is_refused() {
        if (organisations().stream().anyMatch(id -> !lessons(id).isEmpty())) {
            assertThatThrownBy(() -> lessons(unknownOrganisation())).isInstanceOf(RosterUnavailableException.class);
        }
    }

    private void eachTimetable(BiConsumer<OrganisationId, List<Lesson>> check) {
        organisations().stream().filter(id -> !lessons(id).isEmpty()).forEach(id -> check.accept(id, lessons(id)));
    }

    private List<Lesson> lessons(OrganisationId id) {
        return host().timetable().lessons(id, lessonsFrom(), lessonsTo());
    }

    private static Instant begins(Lesson lesson) {
        return lesson.starts().toInstant();
    }
}
