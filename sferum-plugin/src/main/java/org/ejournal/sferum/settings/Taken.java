package org.ejournal.sferum.settings;

/**
 * A candidate that was put in force, and what was found out about it before.
 *
 * @param mark its mark
 * @param community the community in whose name it speaks
 * @param serviceUser the service user in whose name it speaks; empty for none
 * @param lacking the rights that it does without, by name with commas between; empty for none
 */
public record Taken(String mark, String community, String serviceUser, String lacking) {
    private static final String BETWEEN = "|";
    private static final int PARTS = 4;

    /** Reads what {@link #text} has written. */
    static Taken of(String text) {
        String[] parts = text.split("\\|", PARTS);
        return new Taken(parts[0], parts[1], parts[2], parts[3]);
    }

    String text() {
        return String.join(BETWEEN, mark, community, serviceUser, lacking);
    }
}
