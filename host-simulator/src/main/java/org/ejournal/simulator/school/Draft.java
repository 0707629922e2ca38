package org.ejournal.simulator.school;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a roster while orders change them; for one thread. What an order ends is kept as ended. */
final class Draft {
    private final RosterRows base;
    private final Map<String, UserRow> users;
    private final Map<String, RoleRow> roles;
    private final Map<String, ClassRow> classes;
    private final Map<String, EnrollmentRow> enrollments;
    private final Map<String, AppointmentRow> appointments = new LinkedHashMap<>();

    Draft(RosterRows base) {
        this.base = base;
        this.users = new LinkedHashMap<>(base.users());
        this.roles = byId(base.roles().stream());
        this.classes = new LinkedHashMap<>(base.classes());
        this.enrollments = byId(base.enrollments().stream());
        base.appointments().forEach(this::put);
    }

    private static <R extends Row> Map<String, R> byId(Stream<R> rows) {
        return rows.collect(Collectors.toMap(Row::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    RosterRows rows() {
        return new RosterRows(
                base.version(),
                base.orgs(),
                users,
                base.demographics(),
                List.copyOf(roles.values()),
                base.courses(),
                classes,
                List.copyOf(enrollments.values()),
                List.copyOf(appointments.values()));
    }

    Optional<UserRow> user(String id) {
        return Optional.ofNullable(users.get(id)).filter(user -> !user.deleted());
    }

    Stream<UserRow> users() {
        return users.values().stream().filter(user -> !user.deleted());
    }

    Stream<RoleRow> roles(Predicate<RoleRow> wanted) {
        return roles.values().stream().filter(wanted);
    }

    Stream<ClassRow> classes(Predicate<ClassRow> wanted) {
        return classes.values().stream().filter(wanted);
    }

    Stream<EnrollmentRow> enrollments(Predicate<EnrollmentRow> wanted) {
        return enrollments.values().stream().filter(wanted);
    }

    Stream<AppointmentRow> appointments(Predicate<AppointmentRow> wanted) {
        return appointments.values().stream().filter(wanted);
    }

    Optional<ClassRow> schoolClass(String id) {
        return Optional.ofNullable(classes.get(id));
    }

    String schoolOf(EnrollmentRow row) {
        return Objects.requireNonNull(classes.get(row.schoolClass())).school();
    }

    boolean college(String org) {
        OrgRow row = base.orgs().get(org);
        return row != null && row.college();
    }

    void put(UserRow row) {
        users.put(row.id(), row);
    }

    void put(RoleRow row) {
        roles.put(row.id(), row);
    }

    void put(ClassRow row) {
        classes.put(row.id(), row);
    }

    void put(EnrollmentRow row) {
        enrollments.put(row.id(), row);
    }

    void put(AppointmentRow row) {
        appointments.put(row.id(), row);
    }

    /** Ends every enrolment that holds on that day and is wanted. */
    void endEnrollments(LocalDate day, Predicate<EnrollmentRow> wanted) {
        enrollments.replaceAll((id, row) -> row.holds(day) && wanted.test(row) ? row.until(day) : row);
    }

    /** Ends every role that is held on that day and is wanted. */
    void endRoles(LocalDate day, Predicate<RoleRow> wanted) {
        roles.replaceAll((id, row) -> row.held(day) && wanted.test(row) ? row.until(day) : row);
    }

    /** Ends every appointment that is wanted and not over by that day; one yet to begin then never does. */
    void endAppointments(LocalDate day, Predicate<AppointmentRow> wanted) {
        appointments.replaceAll((id, row) -> !row.period().over(day) && wanted.test(row) ? row.until(day) : row);
    }
}
