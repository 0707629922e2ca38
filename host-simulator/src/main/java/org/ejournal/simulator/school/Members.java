package org.ejournal.simulator.school;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.simulator.school.OrderField.Input;

/** Whom an organisation knows on a day, and as what; nobody else may stand in its orders (RR-3). */
final class Members {
    private final Draft draft;
    private final String org;
    private final LocalDate day;
    private final Map<String, Set<String>> classesOfPupils = new LinkedHashMap<>();
    private final Set<String> learners = new LinkedHashSet<>();
    private final Set<String> guardians = new LinkedHashSet<>();
    private final Set<String> staff;
    private final Set<String> others;

    Members(Draft draft, String org, LocalDate day) {
        this.draft = draft;
        this.org = org;
        this.day = day;
        this.staff = draft.roles(row -> row.org().equals(org) && row.employs(day))
                .map(RoleRow::user)
                .filter(id -> draft.user(id).filter(UserRow::enabled).isPresent())
                .collect(Collectors.toSet());
        this.others = draft.roles(row -> row.org().equals(org) && row.role() != UserRole.STUDENT)
                .map(RoleRow::user)
                .collect(Collectors.toSet());
        noteLearners();
        draft.users().forEach(user -> user.agents().forEach(agent -> noteRelation(user.id(), agent)));
    }

    private void noteLearners() {
        draft.roles(row -> row.org().equals(org) && row.role() == UserRole.STUDENT)
                .map(RoleRow::user)
                .forEach(learners::add);
        Map<String, ClassRow> own =
                draft.classes(row -> row.school().equals(org)).collect(Collectors.toMap(ClassRow::id, row -> row));
        draft.enrollments(row -> row.part() == EnrollmentRow.Part.STUDENT && own.containsKey(row.schoolClass()))
                .forEach(row -> {
                    learners.add(row.user());
                    ClassRow schoolClass = own.get(row.schoolClass());
                    if (schoolClass != null && schoolClass.homeroom() && schoolClass.exists(day) && row.holds(day)) {
                        classesOfPupils
                                .computeIfAbsent(row.user(), id -> new LinkedHashSet<>())
                                .add(row.schoolClass());
                    }
                });
    }

    private void noteRelation(String one, String other) {
        if (learners.contains(one)) {
            guardians.add(other);
        }
        if (learners.contains(other)) {
            guardians.add(one);
        }
    }

    /** Returns the classes that the person learns in, one as a rule; empty for nobody's pupil. */
    Set<String> classesOf(String user) {
        return classesOfPupils.getOrDefault(user, Set.of());
    }

    boolean works(String user) {
        return staff.contains(user);
    }

    /** Whether the person may stand in such a field. */
    boolean fits(Input input, String user) {
        return switch (input) {
            case PUPIL -> classesOfPupils.containsKey(user);
            case FORMER_PUPIL -> learners.contains(user) && !classesOfPupils.containsKey(user);
            case EMPLOYEE -> works(user);
            case OUTSIDER -> grownUp(user) && !works(user);
            case ADULT -> grownUp(user);
            case GUARDIAN -> guardians.contains(user);
            case ANYBODY -> learners.contains(user) || grownUp(user);
            default -> false;
        };
    }

    private boolean grownUp(String user) {
        return !learners.contains(user) && (others.contains(user) || guardians.contains(user));
    }

    /** Returns the class teachers of a class, or the teachers of a subject's class. */
    Set<String> teachersOf(String schoolClass) {
        return draft.enrollments(row -> row.schoolClass().equals(schoolClass)
                        && row.part() == EnrollmentRow.Part.TEACHER
                        && row.holds(day)
                        && works(row.user()))
                .map(EnrollmentRow::user)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns those who learn in a class of either kind. */
    Set<String> pupilsOf(String schoolClass) {
        return draft.enrollments(row -> row.schoolClass().equals(schoolClass)
                        && row.part() == EnrollmentRow.Part.STUDENT
                        && row.holds(day))
                .map(EnrollmentRow::user)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the classes whose pupils learn in a subject's class. */
    Set<String> homeroomsOf(String subjectClass) {
        Set<String> homerooms = new HashSet<>();
        pupilsOf(subjectClass).forEach(pupil -> homerooms.addAll(classesOf(pupil)));
        return homerooms;
    }
}
