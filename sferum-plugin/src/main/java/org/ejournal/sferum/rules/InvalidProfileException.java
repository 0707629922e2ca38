package org.ejournal.sferum.rules;

/** Says that a profile contradicts itself, and in which field. */
public final class InvalidProfileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidProfileException(String field, String what) {
        super(what);
        this.field = field;
    }

    /** Returns the path of the field, such as {@code chats.CLASS.title}. */
    public String field() {
        return field;
    }
}
