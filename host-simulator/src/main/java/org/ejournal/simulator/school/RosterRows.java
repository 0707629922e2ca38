package org.ejournal.simulator.school;

import java.util.Collection;
import java.util.Map;

/**
 * The rows of all files, by {@code sourcedId} where others refer to them, in the files' order, and the appointments that
 * orders have made, for which the files have no place.
 */
record RosterRows(
        String version,
        Map<String, OrgRow> orgs,
        Map<String, UserRow> users,
        Map<String, DemographicsRow> demographics,
        Collection<RoleRow> roles,
        Map<String, CourseRow> courses,
        Map<String, ClassRow> classes,
        Collection<EnrollmentRow> enrollments,
        Collection<AppointmentRow> appointments) {}
