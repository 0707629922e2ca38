package org.ejournal.plugin.roster;

import java.time.Instant;
import java.util.Set;

/**
 * That something in one organisation's roster is no longer as it was (CH-3, CH-6). It says where to look, not what is
 * now true: that is in the snapshot.
 *
 * @param organisation whose roster changed
 * @param kind what happened
 * @param persons the people whom it is about; empty where it is about nobody
 * @param classes the classes or groups that it touches, those that no longer exist included
 * @param at when the host recorded it
 */
public record RosterChange(
        OrganisationId organisation, Kind kind, Set<PersonId> persons, Set<ClassId> classes, Instant at) {
    /** Copies the sets. */
    public RosterChange {
        persons = Set.copyOf(persons);
        classes = Set.copyOf(classes);
    }

    /** What happened; a host may add kinds, so a plugin treats one that it does not know like any other. */
    public enum Kind {
        /** «Зачисление»: a pupil entered a class. */
        ENROLLED,
        /** «Отчисление», «выбытие»: a pupil left the organisation. */
        DEPARTED,
        /** «Перевод»: a pupil went from one class to another; both are named. */
        TRANSFERRED,
        /** «Отмена приказа»: a former order counts no longer; names whom and what that order named. */
        ORDER_CANCELLED,
        /** «Приём на работу». */
        HIRED,
        /** «Увольнение». */
        DISMISSED,
        /** «Изменение должности»: an employee got one more position, or lost one. */
        POSITIONS_CHANGED,
        /** A class got another class teacher or curator, or none; names the former and the new ones. */
        CLASS_TEACHER_CHANGED,
        /** A subject group got another teacher, or none; names the former and the new ones, and the group's class. */
        SUBJECT_TEACHER_CHANGED,
        /** A class or group was made. */
        CLASS_CREATED,
        /** A class or group has another name. */
        CLASS_RENAMED,
        /** A class or group exists no longer. */
        CLASS_DISSOLVED,
        /** A guardian was added to or taken from a pupil; names both, and the pupil's classes. */
        GUARDIAN_CHANGED,
        /** A person's name or an id in another system changed. */
        PERSON_CHANGED
    }
}
