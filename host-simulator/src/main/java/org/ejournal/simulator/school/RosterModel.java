package org.ejournal.simulator.school;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonId;

/** All that the rows say, whatever the day, with the look-ups that a snapshot needs; never changed once made. */
final class RosterModel {
    private final RosterRows rows;
    private final List<OrgRow> organisations;
    private final Map<String, List<RoleRow>> rolesByOrg;
    private final Map<String, List<RoleRow>> rolesByUser;
    private final Map<String, List<ClassRow>> classesBySchool;
    private final Map<String, List<EnrollmentRow>> enrollmentsByClass;
    private final Map<String, List<AppointmentRow>> appointmentsByOrg;
    private final Map<String, Set<String>> related = new HashMap<>();

    RosterModel(RosterRows rows) {
        this.rows = rows;
        this.organisations = rows.orgs().values().stream()
                .filter(org -> org.school() && !org.deleted())
                .toList();
        this.rolesByOrg = rows.roles().stream().collect(groupingBy(RoleRow::org));
        this.rolesByUser = rows.roles().stream().collect(groupingBy(RoleRow::user));
        this.classesBySchool = rows.classes().values().stream().collect(groupingBy(ClassRow::school));
        this.enrollmentsByClass = rows.enrollments().stream().collect(groupingBy(EnrollmentRow::schoolClass));
        this.appointmentsByOrg = rows.appointments().stream().collect(groupingBy(AppointmentRow::org));
        rows.users().values().forEach(user -> user.agents().forEach(agent -> relate(user.id(), agent)));
    }

    private void relate(String one, String other) {
        related.computeIfAbsent(one, id -> new LinkedHashSet<>()).add(other);
        related.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(one);
    }

    RosterRows rows() {
        return rows;
    }

    String version() {
        return rows.version();
    }

    /** The schools, in the order of the file. */
    List<OrgRow> organisations() {
        return organisations;
    }

    /** The person, unless unknown or deleted. */
    Optional<UserRow> user(String id) {
        return Optional.ofNullable(rows.users().get(id)).filter(user -> !user.deleted());
    }

    /** When the person was born and the like, as far as it is known. */
    PersonDetails details(PersonId person) {
        Optional<DemographicsRow> row =
                Optional.ofNullable(rows.demographics().get(person.value())).filter(known -> !known.deleted());
        boolean blocked = user(person.value()).filter(user -> !user.enabled()).isPresent();
        return new PersonDetails(
                person, row.flatMap(DemographicsRow::birthDate), row.flatMap(DemographicsRow::sex), blocked);
    }

    Optional<CourseRow> course(String id) {
        return Optional.ofNullable(rows.courses().get(id)).filter(course -> !course.deleted());
    }

    List<RoleRow> rolesIn(String org) {
        return rolesByOrg.getOrDefault(org, List.of());
    }

    List<RoleRow> rolesOf(String user) {
        return rolesByUser.getOrDefault(user, List.of());
    }

    List<AppointmentRow> appointmentsIn(String org) {
        return appointmentsByOrg.getOrDefault(org, List.of());
    }

    List<ClassRow> classesOf(String school) {
        return classesBySchool.getOrDefault(school, List.of());
    }

    List<EnrollmentRow> enrollmentsIn(String schoolClass) {
        return enrollmentsByClass.getOrDefault(schoolClass, List.of());
    }

    /** Whom the person's row names as agents, and whose rows name the person. */
    Set<String> relatedTo(String user) {
        return related.getOrDefault(user, Set.of());
    }
}
