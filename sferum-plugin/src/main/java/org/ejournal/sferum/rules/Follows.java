package org.ejournal.sferum.rules;

import org.ejournal.plugin.roster.ClassId;

/**
 * Whose people a chat made by hand follows, as the chats of the rules do.
 *
 * @param kind whose
 * @param id the roster's id of it; empty where it follows nobody
 */
public record Follows(Kind kind, String id) {
    /** Refuses a class or group without an id, and an id of nothing, with {@link IllegalArgumentException}. */
    public Follows {
        if (id.isBlank() != (kind == Kind.NOBODY)) {
            throw new IllegalArgumentException("A chat cannot follow " + kind + " «" + id + "»");
        }
    }

    /** Whose people. */
    public enum Kind {
        /** Nobody's: it has those who were put into it. */
        NOBODY,
        /** A class's. */
        CLASS,
        /** A subject group's. */
        GROUP
    }

    /** Returns that a chat follows nobody. */
    public static Follows nobody() {
        return new Follows(Kind.NOBODY, "");
    }

    /** Returns that a chat follows a class. */
    public static Follows schoolClass(ClassId schoolClass) {
        return new Follows(Kind.CLASS, schoolClass.value());
    }

    /** Returns that a chat follows a subject group. */
    public static Follows group(String group) {
        return new Follows(Kind.GROUP, group);
    }

    /**
     * Reads what {@link #value} wrote.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Follows parse(String value) {
        int colon = value.indexOf(':');
        return colon < 0
                ? new Follows(value.isEmpty() ? Kind.NOBODY : Kind.valueOf(value), "")
                : new Follows(Kind.valueOf(value.substring(0, colon)), value.substring(colon + 1));
    }

    /** Returns it as text: {@code CLASS:c-8}, {@code GROUP:g-1}, and nothing for nobody. */
    public String value() {
        return kind == Kind.NOBODY ? "" : kind.name() + ':' + id;
    }
}
