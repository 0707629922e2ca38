package org.ejournal.sferum.chat.why;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.PlaceLine;
import org.ejournal.sferum.ledger.decision.Decision;
import org.ejournal.sferum.ledger.decision.GivenTitle;
import org.ejournal.sferum.rules.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why a person is in a chat, or is not.
 *
 * @param chat the chat
 * @param titled who gave the chat its title by hand, and when; null where the rules name it
 * @param place what is wanted and what is true
 * @param reasons why they are wanted; empty where they are not
 * @param decisions what was decided by hand about them there, with author and time
 * @param waits what is waited for
 * @param working whether work on the organisation's chats is going on right now
 * @param next when it is tried, or looked at, next; null where that is not known
 * @param mayTakeBack whether the viewer may take the decisions back; false where there is none
 */
public record Answer(
        ChatLine chat,
        @Nullable GivenTitle titled,
        PlaceLine place,
        Set<Reason> reasons,
        List<Decision> decisions,
        Waits waits,
        boolean working,
        @Nullable Instant next,
        boolean mayTakeBack) {
    /** Copies the collections. */
    public Answer {
        reasons = Set.copyOf(reasons);
        decisions = List.copyOf(decisions);
    }
}
