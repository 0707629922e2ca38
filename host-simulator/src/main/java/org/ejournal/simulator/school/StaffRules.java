package org.ejournal.simulator.school;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.simulator.school.OrderField.Input;

/** Orders about who works here and who teaches whom. */
final class StaffRules {
    private static final Set<StaffRole> OFFICES = Set.of(StaffRole.ADMINISTRATOR, StaffRole.HEAD);

    private StaffRules() {}

    static Decision hire(Ruling ruling) {
        UserRow person = ruling.personOrNew("person", Input.OUTSIDER, "", "employee");
        UserRole role = role(ruling);
        String title = ruling.text("title");
        if (title.length() > 100) {
            throw ruling.wrong("title", "order.post.long");
        }
        ruling.draft().put(withPost(ruling, person, title));
        ruling.draft()
                .put(new RoleRow(
                        ruling.newId("role"), false, person.id(), role, ruling.org(), Period.from(ruling.day())));
        return ruling.decide(person, Set.of(), person.person().name().full(), title);
    }

    private static UserRole role(Ruling ruling) {
        return Optional.ofNullable(UserRole.BY_TOKEN.get(ruling.required("post")))
                .filter(role -> role.positionType().isPresent())
                .orElseThrow(() -> ruling.wrong("post", "order.post"));
    }

    /** The rows have one post for a person, so whoever works elsewhere keeps the one held there. */
    private static UserRow withPost(Ruling ruling, UserRow person, String title) {
        boolean worksElsewhere = ruling.draft()
                .roles(row -> row.user().equals(person.id()) && row.employs(ruling.day()))
                .findAny()
                .isPresent();
        if (worksElsewhere && !title.isEmpty()) {
            throw ruling.wrong("title", "order.post.elsewhere");
        }
        return worksElsewhere
                ? person
                : person.at(ruling.org(), title.isEmpty() ? Post.NONE : new Post(title, "", Post.DERIVED, false));
    }

    static Decision dismiss(Ruling ruling) {
        UserRow person = ruling.person("person", Input.EMPLOYEE);
        boolean somebodyStays = ruling.draft()
                .roles(row -> row.org().equals(ruling.org()) && row.held(ruling.day()))
                .filter(row -> row.role().staffRole().filter(OFFICES::contains).isPresent())
                .anyMatch(row ->
                        !row.user().equals(person.id()) && ruling.members().works(row.user()));
        if (!somebodyStays) {
            throw ruling.wrong("person", "order.last-administrator");
        }
        Draft draft = ruling.draft();
        draft.endRoles(
                ruling.day(),
                row -> row.user().equals(person.id()) && row.org().equals(ruling.org()) && row.employs(ruling.day()));
        draft.endAppointments(ruling.day(), row -> row.concerns(person.id(), ruling.org()));
        draft.endEnrollments(
                ruling.day(),
                row -> row.user().equals(person.id())
                        && row.part() == EnrollmentRow.Part.TEACHER
                        && draft.schoolOf(row).equals(ruling.org()));
        return ruling.decide(person, Set.of(), person.person().name().full());
    }

    static Decision classTeacher(Ruling ruling) {
        ClassRow schoolClass = ruling.schoolClass("class");
        return appoint(ruling, schoolClass, Set.of(schoolClass.id()));
    }

    static Decision subjectTeacher(Ruling ruling) {
        ClassRow group = ruling.subjectClass("group");
        return appoint(ruling, group, ruling.members().homeroomsOf(group.id()));
    }

    private static Decision appoint(Ruling ruling, ClassRow schoolClass, Set<String> touched) {
        Map<String, UserRow> next = ruling.given("person")
                ? Map.of(ruling.text("person"), ruling.person("person", Input.EMPLOYEE))
                : Map.of();
        Set<String> persons = new HashSet<>(ruling.members().teachersOf(schoolClass.id()));
        if (persons.equals(next.keySet())) {
            throw ruling.wrong("person", "order.no-change");
        }
        ruling.draft()
                .endEnrollments(
                        ruling.day(),
                        row -> row.schoolClass().equals(schoolClass.id()) && row.part() == EnrollmentRow.Part.TEACHER);
        next.keySet().forEach(teacher -> teach(ruling, schoolClass, teacher));
        persons.addAll(next.keySet());
        return ruling.decide(persons, touched, schoolClass.title(), names(ruling, next));
    }

    static void teach(Ruling ruling, ClassRow schoolClass, String teacher) {
        ruling.draft()
                .put(new EnrollmentRow(
                        ruling.newId("enrolment"),
                        false,
                        schoolClass.id(),
                        teacher,
                        EnrollmentRow.Part.TEACHER,
                        true,
                        Period.from(ruling.day())));
    }

    private static String names(Ruling ruling, Map<String, UserRow> people) {
        return people.isEmpty()
                ? ruling.nobody()
                : people.values().stream()
                        .map(user -> user.person().name().full())
                        .collect(Collectors.joining(", "));
    }
}
