package org.ejournal.plugin.ui;

/** A pictogram of the host's own set. */
public enum Icon {
    /** People talking. */
    CHATS,
    /** Two things joined. */
    LINK,
    /** The way into a messenger. */
    MESSENGER,
    /** A list of records. */
    REGISTRY,
    /** A camera: people see each other. */
    VIDEO
}
