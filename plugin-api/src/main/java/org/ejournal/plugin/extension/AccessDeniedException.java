package org.ejournal.plugin.extension;

/** Says that the viewer may not do or see what they asked for. The host answers so and logs it; nothing was done. */
public class AccessDeniedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what was asked for and which right is missing, fit for a log
     */
    public AccessDeniedException(String message) {
        super(message);
    }
}
