package org.ejournal.simulator.desktop.render;

import java.util.Base64;
import java.util.Optional;

/**
 * A file of a form.
 *
 * @param content its bytes in Base64 (RFC 4648); empty where the page did not send them
 * @param size how many bytes it has; {@link #UNREADABLE} where nobody could read them
 */
public record Upload(String content, long size) {
    /** How many bytes any field takes at most: one mebibyte. */
    private static final int LARGEST = 1 << 20;

    private static final long UNREADABLE = -1;

    /** Why a file is not taken. */
    public enum Problem {
        /** Its bytes could not be read. */
        UNREADABLE,
        /** It has none. */
        EMPTY,
        /** It has more than the field takes. */
        TOO_LARGE
    }

    /** Reads the bytes of a file; empty where none is chosen. */
    static Optional<Upload> sent(String content) {
        if (content.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Upload(content, Base64.getDecoder().decode(content).length));
        } catch (IllegalArgumentException garbled) {
            return Optional.of(new Upload("", UNREADABLE));
        }
    }

    /** Reads the size of a file that the page did not send, since it cannot be taken; empty where there is none. */
    static Optional<Upload> unsent(String size) {
        if (size.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Upload("", size.matches("[0-9]{1,18}") ? Long.parseLong(size) : UNREADABLE));
    }

    /** Returns how many bytes a field takes that asks for so many. */
    static int most(int maxBytes) {
        return Math.min(maxBytes, LARGEST);
    }

    /** Returns the same as people say it. */
    public static FileSize limit(int maxBytes) {
        return FileSize.of(most(maxBytes));
    }

    /** Returns why a field that takes so many bytes does not take this file; empty where it does. */
    public Optional<Problem> problem(int maxBytes) {
        if (size == 0) {
            return Optional.of(Problem.EMPTY);
        }
        if (size > most(maxBytes)) {
            return Optional.of(Problem.TOO_LARGE);
        }
        return content.isEmpty() ? Optional.of(Problem.UNREADABLE) : Optional.empty();
    }
}
