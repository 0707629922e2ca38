package org.ejournal.simulator.school;

/** Says that an order cannot be issued as it stands; nothing was changed. */
public class WrongOrderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * Makes one.
     *
     * @param field the {@link OrderField#name} of the field to correct
     * @param message what is wrong with it and what to do, in Russian, fit for the order's author
     */
    public WrongOrderException(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    /** Returns the name of the field to correct. */
    public String field() {
        return field;
    }
}
