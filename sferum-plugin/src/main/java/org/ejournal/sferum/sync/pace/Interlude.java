package org.ejournal.sferum.sync.pace;

/**
 * What does not wait for the end of the work that an organisation's task is at, however long that takes: lessons that
 * start and end (AH-7).
 */
public interface Interlude {
    /** Nothing of the kind. */
    Interlude NONE = () -> {};

    /**
     * Sees to what is due now, if anything, and returns when that is done. Called by the thread of the task between two
     * requests of its work and outside any transaction, so it finds out cheaply; throws nothing.
     */
    void pass();

    /** Returns this and then another one. */
    default Interlude then(Interlude other) {
        return () -> {
            pass();
            other.pass();
        };
    }
}
