package org.ejournal.plugin.roster;

/**
 * The timetable's id of a lesson; a lesson that is moved, substituted or cancelled keeps it.
 *
 * @param value the id as the host writes it, unique in its organisation; never blank, compared letter for letter
 */
public record LessonId(String value) {
    /** Refuses a blank id with {@link IllegalArgumentException}. */
    public LessonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("LessonId must not be blank");
        }
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}
