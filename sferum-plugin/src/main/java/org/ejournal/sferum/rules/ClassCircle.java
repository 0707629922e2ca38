package org.ejournal.sferum.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.SchoolClass;

/** A class within its organisation; who has departed is not in it. */
final class ClassCircle implements Circle {
    private final Circle staff;
    private final Map<PersonId, List<PersonId>> guardians;
    private final Collection<PersonId> classTeachers;
    private final Set<PersonId> pupils;

    ClassCircle(Circle staff, Map<PersonId, List<PersonId>> guardians, SchoolClass schoolClass) {
        this.staff = staff;
        this.guardians = guardians;
        this.classTeachers = schoolClass.classTeachers();
        this.pupils = schoolClass.enrolments().stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::pupil)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Stream<Part> from(Source source) {
        return switch (source) {
            case CLASS_TEACHER -> all(classTeachers, Reason.of(Reason.Kind.CLASS_TEACHER));
            case PUPIL -> all(pupils, Reason.of(Reason.Kind.PUPIL));
            case GUARDIAN -> pupils.stream().flatMap(this::guardians);
            default -> staff.from(source);
        };
    }

    boolean has(PersonId pupil) {
        return pupils.contains(pupil);
    }

    private Stream<Part> guardians(PersonId pupil) {
        return all(guardians.getOrDefault(pupil, List.of()), Reason.guardian(pupil));
    }

    private static Stream<Part> all(Collection<PersonId> persons, Reason reason) {
        return persons.stream().map(person -> new Part(person, reason));
    }
}
