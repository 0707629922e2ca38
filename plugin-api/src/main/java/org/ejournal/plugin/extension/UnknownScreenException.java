package org.ejournal.plugin.extension;

/** Says that a plugin has no such screen or action, or that what it was about is gone. */
public class UnknownScreenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what was asked for, fit for a log
     */
    public UnknownScreenException(String message) {
        super(message);
    }
}
