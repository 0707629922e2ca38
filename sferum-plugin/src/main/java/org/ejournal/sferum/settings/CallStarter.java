package org.ejournal.sferum.settings;

/** In whose name an organisation's video conferences start. */
public enum CallStarter {
    /** The organisation's service user. */
    SERVICE,
    /** Whoever made the conference, with the own linked account; the service user where that is not possible. */
    ORGANISER
}
