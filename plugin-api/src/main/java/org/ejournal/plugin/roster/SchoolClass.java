package org.ejournal.plugin.roster;

import java.util.List;

/**
 * A class of a school or a group of a college.
 *
 * @param id its id, which survives a new name and a new school year (CH-6)
 * @param name its name today, such as «10А» or «ЭБ-23-1»
 * @param classTeachers its class teacher or curator, from the field of the class card alone (seed 003); several
 *     where the host allows it, none where nobody is appointed
 * @param enrolments its pupils, those who have left included
 */
public record SchoolClass(ClassId id, String name, List<PersonId> classTeachers, List<Enrolment> enrolments) {
    /** Copies the lists. */
    public SchoolClass {
        classTeachers = List.copyOf(classTeachers);
        enrolments = List.copyOf(enrolments);
    }
}
