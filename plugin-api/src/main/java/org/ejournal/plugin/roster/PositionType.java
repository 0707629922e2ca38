package org.ejournal.plugin.roster;

/** The type of a position, as staff lists group positions (seed 002, tab «Чаты»). */
public enum PositionType {
    /** «Администрация». */
    ADMINISTRATION,
    /** «Педагогический состав». */
    TEACHING,
    /** Everybody else: «Учебно-вспомогательный персонал» and further types. */
    SUPPORT
}
