package org.ejournal.sferum.messenger;

import java.util.List;

/**
 * A part of a list that the messenger hands out in parts.
 *
 * @param items the part
 * @param next where the next part starts; 0 when this was the last
 */
public record Page<T>(List<T> items, int next) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }
}
