package org.ejournal.sferum.chat.deletion;

import java.util.List;

/**
 * What became of the wish to have chats back.
 *
 * @param back how many are
 * @param gone the titles of those whose class or group is no more
 */
public record Restored(int back, List<String> gone) {
    /** Copies the list. */
    public Restored {
        gone = List.copyOf(gone);
    }
}
