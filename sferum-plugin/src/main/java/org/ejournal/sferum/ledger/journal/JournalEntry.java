package org.ejournal.sferum.ledger.journal;

import java.time.Instant;
import org.ejournal.sferum.ledger.Run;
import org.jspecify.annotations.Nullable;

/**
 * A change.
 *
 * @param id its number
 * @param run the run that made it; 0 for none
 * @param at when it was made in the journal, or found in the messenger
 * @param by the id of the person who asked for the run, or who changed it by hand; empty where nobody did
 * @param byName that person's name; their id where it is not known
 * @param cause who or what asked for the run; null where it was none
 * @param chatId the chat's number
 * @param chatKey the chat's key
 * @param chatTitle the chat's title today
 * @param person the id of the person whom it is about; empty where it is about the chat
 * @param personName that person's name
 * @param what what was changed
 * @param wasMember whether the person was wanted in the chat before
 * @param wasAdmin whether they were wanted as an admin before
 * @param isMember whether they are wanted in the chat since
 * @param isAdmin whether they are wanted as an admin since
 * @param reasons why, as {@link org.ejournal.sferum.rules.Reason#join} writes it
 * @param detail what there is to say besides, such as the title before
 * @param answeredAt when the messenger answered last; null while it was not asked
 * @param failureKind why the messenger refused, in the words of the messenger port; empty where it did not
 * @param failureCode the messenger's number for that
 * @param failureText the messenger's words for that
 */
public record JournalEntry(
        long id,
        long run,
        Instant at,
        String by,
        String byName,
        Run.@Nullable Cause cause,
        long chatId,
        String chatKey,
        String chatTitle,
        String person,
        String personName,
        What what,
        boolean wasMember,
        boolean wasAdmin,
        boolean isMember,
        boolean isAdmin,
        String reasons,
        String detail,
        @Nullable Instant answeredAt,
        String failureKind,
        int failureCode,
        String failureText) {
    /** What was changed. */
    public enum What {
        /** A chat is to be made. */
        CREATED,
        /** A chat gets another title. */
        RENAMED,
        /** A chat is closed or deleted. */
        CLOSED,
        /** A chat is in use again. */
        REOPENED,
        /** A person's place in a chat is wanted otherwise than before. */
        PLACE,
        /** A place is as it was wanted to be before, now in the messenger too. */
        CAUGHT_UP,
        /** Somebody changed something in the messenger by hand, and it was found there (AH-5). */
        FOUND,
        /** A person wants to know a chat's invitation link (CM-11). */
        LINK_ASKED,
        /** A person wants a chat's invitation link to be replaced by another (CM-11). */
        LINK_RENEWED
    }
}
