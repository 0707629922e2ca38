package org.ejournal.simulator.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;

/** An organisation's classes and subject groups on a day. */
final class Classes {
    private final RosterModel model;
    private final LocalDate today;
    private final Staff staff;
    private final List<SchoolClass> classes = new ArrayList<>();
    private final List<SubjectGroup> groups = new ArrayList<>();

    /** The classes that a pupil is in today; one as a rule. */
    private final Map<String, List<ClassId>> homerooms = new HashMap<>();

    Classes(RosterModel model, String org, LocalDate today, Staff staff) {
        this.model = model;
        this.today = today;
        this.staff = staff;
        List<ClassRow> rows =
                model.classesOf(org).stream().filter(row -> row.exists(today)).toList();
        rows.stream().filter(ClassRow::homeroom).map(this::schoolClass).forEach(classes::add);
        classes.forEach(this::noteHomerooms);
        rows.stream().filter(row -> !row.homeroom()).forEach(this::addGroups);
    }

    List<SchoolClass> classes() {
        return classes;
    }

    List<SubjectGroup> groups() {
        return groups;
    }

    private SchoolClass schoolClass(ClassRow row) {
        Map<String, EnrolmentState> states = new LinkedHashMap<>();
        for (EnrollmentRow enrollment : model.enrollmentsIn(row.id())) {
            if (enrollment.part() == EnrollmentRow.Part.STUDENT && known(enrollment)) {
                state(enrollment).ifPresent(state -> states.merge(enrollment.user(), state, Classes::stronger));
            }
        }
        List<Enrolment> enrolments = states.entrySet().stream()
                .map(entry -> new Enrolment(new PersonId(entry.getKey()), entry.getValue()))
                .toList();
        return new SchoolClass(new ClassId(row.id()), row.title(), classTeachers(row.id()), enrolments);
    }

    /** An enrolment that is yet to begin says nothing; one that is over or deleted says that the pupil has left. */
    private Optional<EnrolmentState> state(EnrollmentRow enrollment) {
        if (enrollment.holds(today)) {
            return Optional.of(EnrolmentState.ENROLLED);
        }
        boolean left = enrollment.deleted() || enrollment.period().over(today);
        return left ? Optional.of(EnrolmentState.DEPARTED) : Optional.empty();
    }

    private static EnrolmentState stronger(EnrolmentState one, EnrolmentState other) {
        return one == EnrolmentState.ENROLLED ? one : other;
    }

    /** Those marked primary; where nobody is, the only teacher there is. */
    private List<PersonId> classTeachers(String id) {
        List<EnrollmentRow> teachers = teaching(id);
        List<EnrollmentRow> primary =
                teachers.stream().filter(EnrollmentRow::primary).toList();
        return people(primary.isEmpty() && people(teachers).size() == 1 ? teachers : primary);
    }

    private List<EnrollmentRow> teaching(String id) {
        return model.enrollmentsIn(id).stream()
                .filter(row -> row.part() == EnrollmentRow.Part.TEACHER && row.holds(today) && staff.has(row.user()))
                .toList();
    }

    private void noteHomerooms(SchoolClass schoolClass) {
        for (Enrolment enrolment : schoolClass.enrolments()) {
            if (enrolment.state() == EnrolmentState.ENROLLED) {
                homerooms
                        .computeIfAbsent(enrolment.pupil().value(), id -> new ArrayList<>())
                        .add(schoolClass.id());
            }
        }
    }

    private void addGroups(ClassRow row) {
        List<PersonId> teachers = people(teaching(row.id()));
        Map<ClassId, List<PersonId>> pupils = pupilsByHomeroom(row.id());
        model.course(row.course())
                .ifPresent(course -> pupils.forEach((homeroom, members) -> {
                    String id = row.id() + ":" + homeroom;
                    groups.add(new SubjectGroup(id, homeroom, course.id(), course.title(), teachers, members));
                }));
    }

    private Map<ClassId, List<PersonId>> pupilsByHomeroom(String id) {
        List<EnrollmentRow> learning = model.enrollmentsIn(id).stream()
                .filter(row -> row.part() == EnrollmentRow.Part.STUDENT && row.holds(today) && known(row))
                .toList();
        Map<ClassId, List<PersonId>> pupils = new LinkedHashMap<>();
        for (PersonId pupil : people(learning)) {
            for (ClassId homeroom : homerooms.getOrDefault(pupil.value(), List.of())) {
                pupils.computeIfAbsent(homeroom, key -> new ArrayList<>()).add(pupil);
            }
        }
        return pupils;
    }

    private boolean known(EnrollmentRow row) {
        return model.user(row.user()).isPresent();
    }

    private static List<PersonId> people(List<EnrollmentRow> rows) {
        return rows.stream()
                .map(EnrollmentRow::user)
                .distinct()
                .map(PersonId::new)
                .toList();
    }
}
