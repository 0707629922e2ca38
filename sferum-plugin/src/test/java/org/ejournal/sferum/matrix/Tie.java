package org.ejournal.sferum.matrix;

/** What somebody has to do with a chat or a lesson by the roster, whatever their rights are (RR-3). */
enum Tie {
    /** Wanted in it; takes part in it. */
    MEMBER,
    /** Wanted as an admin of it; teaches it. */
    ADMIN,
    /** Works for the organisation. */
    EMPLOYEE,
    /** Is the person that is asked about. */
    SELF
}
