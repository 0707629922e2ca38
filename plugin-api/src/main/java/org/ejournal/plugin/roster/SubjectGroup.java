package org.ejournal.plugin.roster;

import java.util.List;

/**
 * The pupils of one class who learn one subject together. Where several classes learn together, the host gives one
 * group for each class.
 *
 * @param id the group's id, unique in its organisation
 * @param schoolClass the class
 * @param subjectId the subject's id, the same in all groups of the subject
 * @param subject the subject's name, such as «Краеведение»
 * @param teachers who teaches the group
 * @param pupils who learns in it; the same person may also stand in other groups
 */
public record SubjectGroup(
        String id,
        ClassId schoolClass,
        String subjectId,
        String subject,
        List<PersonId> teachers,
        List<PersonId> pupils) {
    /** Copies the lists. */
    public SubjectGroup {
        teachers = List.copyOf(teachers);
        pupils = List.copyOf(pupils);
    }
}
