package org.ejournal.simulator.vk.act;

/** An act that nobody can do as it was told, because one of its fields makes no sense. */
final class WrongActException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    WrongActException(String field, String expected) {
        super("The field \"" + field + "\" has to be " + expected, null, false, false);
        this.field = field;
    }

    String field() {
        return field;
    }
}
