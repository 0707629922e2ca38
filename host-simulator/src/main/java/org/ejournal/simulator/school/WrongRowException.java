package org.ejournal.simulator.school;

/** Says that a row cannot be used; caught where rows are read, and never leaves the reader. */
final class WrongRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String reason;

    WrongRowException(String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.reason = reason;
    }

    String column() {
        return column;
    }

    String reason() {
        return reason;
    }
}
