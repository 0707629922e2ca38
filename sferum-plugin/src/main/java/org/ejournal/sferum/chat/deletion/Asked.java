package org.ejournal.sferum.chat.deletion;

import java.time.Instant;
import java.util.List;
import org.ejournal.sferum.ledger.ChatLine;

/**
 * What a deletion of some chats would come to.
 *
 * @param going the chats that would be deleted
 * @param staying those that the profile does not let be deleted
 * @param rest until when they could be had back; now where the profile deletes for good
 * @param forGood whether it does
 */
public record Asked(List<ChatLine> going, List<ChatLine> staying, Instant rest, boolean forGood) {
    /** Copies the lists. */
    public Asked {
        going = List.copyOf(going);
        staying = List.copyOf(staying);
    }
}
