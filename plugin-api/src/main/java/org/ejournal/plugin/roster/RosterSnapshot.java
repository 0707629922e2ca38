package org.ejournal.plugin.roster;

import java.time.Instant;
import java.util.List;

/**
 * One organisation's roster at one moment, consistent in itself: every id that appears in it has its person, class
 * or group in it.
 *
 * @param organisation whose roster it is
 * @param asOf when the host's source last confirmed these data; a stale source shows here (AH-1)
 * @param persons everybody who appears below, each once
 * @param employees who works here today
 * @param classes the classes that exist today
 * @param subjectGroups the subject groups of those classes
 * @param guardianships who answers for the pupils of those classes
 */
public record RosterSnapshot(
        Organisation organisation,
        Instant asOf,
        List<Person> persons,
        List<Employee> employees,
        List<SchoolClass> classes,
        List<SubjectGroup> subjectGroups,
        List<Guardianship> guardianships) {
    /** Copies the lists. */
    public RosterSnapshot {
        persons = List.copyOf(persons);
        employees = List.copyOf(employees);
        classes = List.copyOf(classes);
        subjectGroups = List.copyOf(subjectGroups);
        guardianships = List.copyOf(guardianships);
    }
}
