package org.ejournal.simulator.journal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;

/** Who is who in one organisation today, and who may see what of its lessons (RR-3). */
final class Register {
    private final RosterSnapshot roster;
    private final Map<PersonId, String> names = new HashMap<>();
    private final Map<ClassId, String> classes = new HashMap<>();
    private final Map<String, SubjectGroup> groups = new HashMap<>();

    Register(RosterSnapshot roster) {
        this.roster = roster;
        for (Person person : roster.persons()) {
            names.put(person.id(), person.name().full());
        }
        roster.classes().forEach(each -> classes.put(each.id(), each.name()));
        roster.subjectGroups().forEach(group -> groups.put(group.id(), group));
    }

    String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    String names(List<PersonId> people) {
        return people.stream().map(this::name).collect(Collectors.joining(", "));
    }

    String schoolClass(ClassId id) {
        return classes.getOrDefault(id, "");
    }

    /** Returns the classes, by name. */
    List<SchoolClass> classes() {
        return roster.classes().stream()
                .sorted(Comparator.comparing(SchoolClass::name))
                .toList();
    }

    /** Returns who works here, by name. */
    List<PersonId> staff() {
        return byName(
                roster.employees().stream().map(employee -> employee.person()).toList());
    }

    /** Returns who learns in the lesson, by name. */
    List<PersonId> pupils(Lesson lesson) {
        SubjectGroup group = groups.get(lesson.subjectGroup());
        return group == null ? List.of() : byName(group.pupils());
    }

    /** Returns who has left the class of the lesson, by name. */
    List<PersonId> departed(Lesson lesson) {
        return roster.classes().stream()
                .filter(each -> each.id().equals(lesson.schoolClass()))
                .flatMap(each -> each.enrolments().stream())
                .filter(enrolment ->
                        enrolment.state() == EnrolmentState.DEPARTED && names.containsKey(enrolment.pupil()))
                .map(Enrolment::pupil)
                .distinct()
                .sorted(Comparator.comparing(this::name))
                .toList();
    }

    private List<PersonId> byName(List<PersonId> people) {
        return people.stream().sorted(Comparator.comparing(this::name)).toList();
    }

    boolean learns(PersonId pupil, Lesson lesson) {
        return Optional.ofNullable(groups.get(lesson.subjectGroup()))
                .filter(group -> group.pupils().contains(pupil))
                .isPresent();
    }

    boolean works(PersonId person) {
        return roster.employees().stream()
                .anyMatch(employee -> employee.person().equals(person));
    }

    /** Returns whose diaries the person may see: their own and their children's, by name. */
    List<PersonId> diaries(PersonId person) {
        List<PersonId> children = roster.guardianships().stream()
                .filter(guardianship -> guardianship.guardian().equals(person))
                .map(guardianship -> guardianship.pupil())
                .distinct()
                .toList();
        boolean pupil =
                roster.subjectGroups().stream().anyMatch(group -> group.pupils().contains(person));
        return byName(
                pupil ? Stream.concat(Stream.of(person), children.stream()).toList() : children);
    }
}
