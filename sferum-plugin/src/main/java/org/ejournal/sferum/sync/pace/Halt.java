package org.ejournal.sferum.sync.pace;

/** Tells work in progress that the plugin is about to stop. */
public interface Halt {
    /** Returns whether no new request may be sent. */
    boolean asked();
}
