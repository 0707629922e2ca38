package org.ejournal.sferum.rules;

/** Who may make a chat by hand, and of what (requirements, section 1, last row). */
public enum Creator {
    /** Whoever has the right to create chats, with any people. */
    RIGHT_HOLDER,
    /** An administrator of the organisation, with any people. */
    ADMINISTRATOR,
    /** A class teacher or curator, for the own classes. */
    CLASS_TEACHER,
    /** A subject teacher, with pupils who learn the own subjects. */
    SUBJECT_TEACHER
}
