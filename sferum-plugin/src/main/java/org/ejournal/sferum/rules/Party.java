package org.ejournal.sferum.rules;

/** The parties of a school from whom members are picked by hand: the tabs of CM-4. */
public enum Party {
    /** «Сотрудники». */
    STAFF,
    /** «Ученики». */
    PUPILS,
    /** «Родители». */
    GUARDIANS
}
