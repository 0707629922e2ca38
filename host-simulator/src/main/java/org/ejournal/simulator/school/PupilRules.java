package org.ejournal.simulator.school;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.simulator.school.OrderField.Input;

/** Orders that bring pupils into classes and out of them. */
final class PupilRules {
    private PupilRules() {}

    static Decision enrol(Ruling ruling) {
        UserRow pupil = ruling.personOrNew("person", Input.FORMER_PUPIL, "", "pupil");
        ClassRow into = ruling.schoolClass("class");
        Optional<UserRow> guardian = guardian(ruling);
        ruling.draft().put(pupil);
        if (guardian.isPresent()) {
            PersonRules.relate(ruling, pupil, guardian.get());
        }
        enter(ruling, pupil, into);
        Set<String> persons = Stream.concat(Stream.of(pupil), guardian.stream())
                .map(UserRow::id)
                .collect(Collectors.toSet());
        return ruling.decide(persons, Set.of(into.id()), pupil.person().name().full(), into.title());
    }

    private static Optional<UserRow> guardian(Ruling ruling) {
        boolean any = Stream.of("guardian", "guardian-family", "guardian-given", "guardian-patronymic")
                .anyMatch(ruling::given);
        return any
                ? Optional.of(ruling.personOrNew("guardian", Input.ADULT, "guardian-", "guardian"))
                : Optional.empty();
    }

    static Decision expel(Ruling ruling) {
        UserRow pupil = ruling.person("person", Input.PUPIL);
        Set<String> classes = ruling.members().classesOf(pupil.id());
        leave(ruling, pupil);
        return ruling.decide(pupil, classes, pupil.person().name().full(), titles(ruling, classes));
    }

    static Decision transfer(Ruling ruling) {
        UserRow pupil = ruling.person("person", Input.PUPIL);
        ClassRow into = ruling.schoolClass("class");
        Set<String> from = ruling.members().classesOf(pupil.id());
        if (from.contains(into.id())) {
            throw ruling.wrong("class", "order.class.same", into.title());
        }
        leave(ruling, pupil);
        enter(ruling, pupil, into);
        Set<String> both = Stream.concat(from.stream(), Stream.of(into.id())).collect(Collectors.toSet());
        return ruling.decide(pupil, both, pupil.person().name().full(), titles(ruling, from), into.title());
    }

    /** A newcomer learns what most of the class learns together; who learns in which half is for the school to say. */
    private static void enter(Ruling ruling, UserRow pupil, ClassRow into) {
        List<ClassRow> subjects = subjects(ruling, into);
        enroll(ruling, pupil, into);
        subjects.forEach(subject -> enroll(ruling, pupil, subject));
    }

    private static List<ClassRow> subjects(Ruling ruling, ClassRow homeroom) {
        Set<String> classmates = ruling.members().pupilsOf(homeroom.id());
        Map<String, Long> learning = ruling.draft()
                .enrollments(row -> row.part() == EnrollmentRow.Part.STUDENT
                        && row.holds(ruling.day())
                        && classmates.contains(row.user()))
                .collect(groupingBy(EnrollmentRow::schoolClass, counting()));
        return ruling.draft()
                .classes(row -> row.school().equals(homeroom.school()) && !row.homeroom() && row.exists(ruling.day()))
                .filter(row -> 2 * learning.getOrDefault(row.id(), 0L) > classmates.size())
                .toList();
    }

    private static void enroll(Ruling ruling, UserRow pupil, ClassRow into) {
        ruling.draft()
                .put(new EnrollmentRow(
                        ruling.newId("enrolment"),
                        false,
                        into.id(),
                        pupil.id(),
                        EnrollmentRow.Part.STUDENT,
                        false,
                        Period.from(ruling.day())));
    }

    private static void leave(Ruling ruling, UserRow pupil) {
        Draft draft = ruling.draft();
        draft.endEnrollments(
                ruling.day(),
                row -> row.user().equals(pupil.id())
                        && row.part() == EnrollmentRow.Part.STUDENT
                        && draft.schoolOf(row).equals(ruling.org()));
    }

    private static String titles(Ruling ruling, Set<String> classes) {
        return classes.stream()
                .flatMap(id -> ruling.draft().schoolClass(id).stream())
                .map(ClassRow::title)
                .collect(Collectors.joining(", "));
    }
}
