package org.ejournal.plugin.host;

/** Says that the roster cannot be read now; trying again later is safe. */
public class RosterUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what could not be read and why, fit for a log
     */
    public RosterUnavailableException(String message) {
        super(message);
    }
}
