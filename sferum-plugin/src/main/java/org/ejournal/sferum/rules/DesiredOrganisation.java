package org.ejournal.sferum.rules;

import java.util.List;

/**
 * All chats that the rules want in one organisation.
 *
 * @param chats the chats: staff first, then class by class by name, then those made by hand; each key once
 */
public record DesiredOrganisation(List<DesiredChat> chats) {
    /** Copies the list. */
    public DesiredOrganisation {
        chats = List.copyOf(chats);
    }
}
