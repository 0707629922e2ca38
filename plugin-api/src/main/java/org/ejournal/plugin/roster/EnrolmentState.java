package org.ejournal.plugin.roster;

/** Whether an enrolment counts today. */
public enum EnrolmentState {
    /** «Зачислен». */
    ENROLLED,
    /** «Отчислен», «выбыл» or moved to another class. */
    DEPARTED
}
