package org.ejournal.simulator.vk.fault;

/** A fault that cannot be switched on, because one of its fields makes no sense. */
public final class WrongFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FaultField field;

    WrongFaultException(FaultField field, String expected) {
        super("The field \"" + field.word() + "\" has to be " + expected, null, false, false);
        this.field = field;
    }

    /** The field to mend. */
    public FaultField field() {
        return field;
    }
}
