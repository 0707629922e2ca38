package org.ejournal.simulator.school;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that the files say, whatever the day, with the look-ups that a snapshot needs; never changed once made. */
final class RosterModel {
    private final String version;
    private final List<OrgRow> organisations;
    private final Map<String, UserRow> users;
    private final Map<String, CourseRow> courses;
    private final Map<String, List<RoleRow>> rolesByOrg;
    private final Map<String, List<RoleRow>> rolesByUser;
    private final Map<String, List<ClassRow>> classesBySchool;
    private final Map<String, List<EnrollmentRow>> enrollmentsByClass;
    private final Map<String, Set<String>> related = new HashMap<>();

    RosterModel(
            String version,
            Map<String, OrgRow> orgs,
            Map<String, UserRow> users,
            Collection<RoleRow> roles,
            Map<String, CourseRow> courses,
            Map<String, ClassRow> classes,
            Collection<EnrollmentRow> enrollments) {
        this.version = version;
        this.organisations = orgs.values().stream()
                .filter(org -> org.school() && !org.deleted())
                .toList();
        this.users = new LinkedHashMap<>(users);
        this.courses = Map.copyOf(courses);
        this.rolesByOrg = roles.stream().collect(groupingBy(RoleRow::org));
        this.rolesByUser = roles.stream().collect(groupingBy(RoleRow::user));
        this.classesBySchool = classes.values().stream().collect(groupingBy(ClassRow::school));
        this.enrollmentsByClass = enrollments.stream().collect(groupingBy(EnrollmentRow::schoolClass));
        users.values().forEach(user -> user.agents().forEach(agent -> relate(user.id(), agent)));
    }

    private void relate(String one, String other) {
        related.computeIfAbsent(one, id -> new LinkedHashSet<>()).add(other);
        related.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(one);
    }

    String version() {
        return version;
    }

    /** The schools, in the order of the file. */
    List<OrgRow> organisations() {
        return organisations;
    }

    /** The person, unless unknown or deleted. */
    Optional<UserRow> user(String id) {
        return Optional.ofNullable(users.get(id)).filter(user -> !user.deleted());
    }

    Optional<CourseRow> course(String id) {
        return Optional.ofNullable(courses.get(id)).filter(course -> !course.deleted());
    }

    List<RoleRow> rolesIn(String org) {
        return rolesByOrg.getOrDefault(org, List.of());
    }

    List<RoleRow> rolesOf(String user) {
        return rolesByUser.getOrDefault(user, List.of());
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
