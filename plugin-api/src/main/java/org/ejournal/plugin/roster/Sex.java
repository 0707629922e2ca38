package org.ejournal.plugin.roster;

/** A person's sex as the roster has it. */
public enum Sex {
    /** «Мужской». */
    MALE,
    /** «Женский». */
    FEMALE
}
