package org.ejournal.sferum.account.register;

/** What a person is in an organisation. */
public enum Role {
    /** An employee. */
    STAFF,
    /** A pupil or student. */
    PUPIL,
    /** A parent or other guardian of a pupil. */
    GUARDIAN
}
