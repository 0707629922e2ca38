package org.ejournal.sferum.chat.bulk;

import java.util.List;
import org.ejournal.sferum.chat.hand.Edit;
import org.ejournal.sferum.chat.hand.Saved;

/**
 * What would become of one chat.
 *
 * @param chat its number
 * @param title its title
 * @param base what has been seen of it
 * @param edit what would be different
 * @param deleted whether it would be deleted
 * @param refused what may not be, by reason
 * @param kept whether it may not be changed, or deleted, at all
 */
record BulkLine(
        long chat, String title, long base, Edit edit, boolean deleted, List<Saved.Refused> refused, boolean kept) {
    BulkLine {
        refused = List.copyOf(refused);
    }

    static BulkLine kept(long chat, String title) {
        return new BulkLine(chat, title, 0, nothing(title), false, List.of(), true);
    }

    static BulkLine deleted(long chat, String title) {
        return new BulkLine(chat, title, 0, nothing(title), true, List.of(), false);
    }

    private static Edit nothing(String title) {
        return new Edit(title, java.util.Set.of(), java.util.Set.of(), java.util.Set.of(), java.util.Set.of());
    }

    boolean changes() {
        return deleted || edit.places() > 0;
    }
}
