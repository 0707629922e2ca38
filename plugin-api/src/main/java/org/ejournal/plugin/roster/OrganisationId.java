package org.ejournal.plugin.roster;

/**
 * The roster's id of a school or college.
 *
 * @param value the id as the host writes it; never blank, compared letter for letter
 */
public record OrganisationId(String value) {
    /** Refuses a blank id with {@link IllegalArgumentException}. */
    public OrganisationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("OrganisationId must not be blank");
        }
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}
