package org.ejournal.plugin.roster;

/** A role that the host has given an employee. */
public enum StaffRole {
    /** «Учитель», in a college «Преподаватель-предметник». */
    TEACHER,
    /** «Администратор ОО», in a college the administrator of the system, in Параграф «Администратор». */
    ADMINISTRATOR,
    /** «Руководитель». */
    HEAD
}
