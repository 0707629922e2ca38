package org.ejournal.sferum.chat.hand;

import java.util.List;

/**
 * What of an edit may be.
 *
 * @param edit the edit without what may not
 * @param refused what may not, by reason; each about somebody
 */
public record Possible(Edit edit, List<Saved.Refused> refused) {
    /** Copies the list. */
    public Possible {
        refused = List.copyOf(refused);
    }
}
