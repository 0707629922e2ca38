package org.ejournal.plugin.roster;

/**
 * The roster's id of a class or college group; a renamed or moved class keeps it (CH-6).
 *
 * @param value the id as the host writes it; never blank, compared letter for letter
 */
public record ClassId(String value) {
    /** Refuses a blank id with {@link IllegalArgumentException}. */
    public ClassId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("ClassId must not be blank");
        }
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}
