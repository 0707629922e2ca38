package org.ejournal.sferum.matrix;

/** What a screen is about, and so what its parameters name. */
enum About {
    /** Nothing, or the whole organisation. */
    NOTHING,
    /** A chat. */
    CHAT,
    /** Somebody in a chat. */
    PLACE,
    /** A run. */
    RUN,
    /** A lesson. */
    LESSON,
    /** A video conference. */
    CONFERENCE,
    /** What a plan would change in a chat. */
    PLAN,
    /** What other settings would change. */
    SETTINGS_PLAN
}
