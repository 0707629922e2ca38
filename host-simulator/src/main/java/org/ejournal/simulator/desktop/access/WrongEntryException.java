package org.ejournal.simulator.desktop.access;

/** That something cannot be saved as it was entered; nothing was changed. */
public class WrongEntryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * Makes one.
     *
     * @param field the field that is to be corrected
     * @param message what is wrong and what to do, in words for the person who entered it
     */
    WrongEntryException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Returns the field that is to be corrected. */
    public String field() {
        return field;
    }
}
