package org.ejournal.sferum.settings.profile;

/** Says which profile file was refused, at which field, and why; nothing of such a file is used. */
public final class BrokenProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenProfileException(String file, String field, String what, Throwable cause) {
        super("Profile " + file + (field.isEmpty() ? "" : ", field " + field) + ": " + what, cause);
    }

    BrokenProfileException(String file, String field, String what) {
        super("Profile " + file + ", field " + field + ": " + what);
    }
}
