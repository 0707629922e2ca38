package org.ejournal.plugin.roster;

/**
 * The roster's id of a person; one person keeps one id in every organisation, class and role (AC-8).
 *
 * @param value the id as the host writes it; never blank, compared letter for letter
 */
public record PersonId(String value) {
    /** Refuses a blank id with {@link IllegalArgumentException}. */
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("PersonId must not be blank");
        }
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}
