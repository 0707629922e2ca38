package org.ejournal.sferum.sync;

/** Tells work in progress that the plugin is about to stop. */
interface Halt {
    /** Returns whether no new request may be sent. */
    boolean asked();
}
