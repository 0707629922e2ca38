package org.ejournal.sferum.chat.deletion;

import java.time.Instant;
import java.util.List;
import org.ejournal.sferum.ledger.ChatLine;

/**
 * What a deletion of some chats would come to.
 *
 * @param going the chats that would be deleted
 * @param staying those that the profile does not let be deleted
 * @param waiting those whose creation the messenger has not answered yet: deleted now, they might stay there as nobody's
 * @param rest until when they could be had back; now where the profile deletes for good
 * @param forGood whether it does
 */
public record Asked(
        List<ChatLine> going, List<ChatLine> staying, List<ChatLine> waiting, Instant rest, boolean forGood) {
    /** Copies the lists. */
    public Asked {
        going = List.copyOf(going);
        staying = List.copyOf(staying);
        waiting = List.copyOf(waiting);
    }
}
