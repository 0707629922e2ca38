package org.ejournal.sferum.rules;

import java.util.EnumSet;
import java.util.Set;

/** Where the members of a chat come from in the roster. */
public enum Source {
    /** The organisation's chat administrator (OS-1). */
    CHAT_ADMINISTRATOR,
    /** Employees with a position of the type «Администрация». */
    POSITION_ADMINISTRATION,
    /** Employees with a position of the type «Педагогический состав». */
    POSITION_TEACHING,
    /** Employees with a position of any other type. */
    POSITION_SUPPORT,
    /** Employees with the role «Учитель», «Преподаватель-предметник». */
    ROLE_TEACHER,
    /** Employees with the role «Администратор», «Администратор ОО». */
    ROLE_ADMINISTRATOR,
    /** Employees with the role «Руководитель». */
    ROLE_HEAD,
    /** Employees with a position «Руководитель 1 уровня». */
    HEAD,
    /** Employees marked «Является ИО руководителя». */
    ACTING_HEAD,
    /** The class teachers or curators of the class, from the class card alone. */
    CLASS_TEACHER,
    /** The enrolled pupils of the class. */
    PUPIL,
    /** Who answers for an enrolled pupil of the class. */
    GUARDIAN,
    /** The teachers of the subject in the class. */
    SUBJECT_TEACHER,
    /** The enrolled pupils of the class who learn the subject. */
    SUBJECT_PUPIL;

    private static final Set<Source> OF_STAFF = Set.copyOf(EnumSet.range(CHAT_ADMINISTRATOR, ACTING_HEAD));
    private static final Set<Source> OF_SUBJECT = Set.of(SUBJECT_TEACHER, SUBJECT_PUPIL);

    /** Returns whether a chat of the kind knows enough to ask the source: a staff chat has no class, and so on. */
    public boolean fits(ChatKind kind) {
        return switch (kind) {
            case STAFF, OTHER -> OF_STAFF.contains(this);
            case CLASS, PARENTS -> !OF_SUBJECT.contains(this);
            case SUBJECT -> true;
        };
    }
}
