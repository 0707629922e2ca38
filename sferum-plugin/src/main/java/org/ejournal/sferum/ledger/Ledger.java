package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;

/** The ledger of chats and places in them. Every method is one transaction, and none waits for a messenger. */
public interface Ledger {
    /** Returns everything of the organisation. */
    LedgerState read(OrganisationId organisation);

    /** Returns the chat of that key, whatever has become of it. */
    Optional<ChatRow> find(OrganisationId organisation, ChatKey chat);

    /**
     * Writes what is wanted, and what is different from before into the change journal. Places that nobody wants and that
     * are not true either are forgotten.
     *
     * @param run the run that wants it so; 0 for none
     */
    void apply(OrganisationId organisation, LedgerChange change, long run);

    /**
     * Writes what a person has decided by hand, and that person into the change journal (CH-5, AH-15).
     *
     * @param change chats, and places in them
     * @param by who has decided
     */
    void applyByHand(OrganisationId organisation, LedgerChange change, PersonId by);

    /**
     * Writes the same of chats that were deleted and are to be had back as they were: those in the messenger, not new ones in
     * their place (AH-14).
     */
    void restore(OrganisationId organisation, LedgerChange change, PersonId by);

    /**
     * Lets nobody else decide by hand about the chat until the transaction ends in which this is called.
     *
     * @param chat the chat's number
     */
    void hold(OrganisationId organisation, long chat);

    /** Writes into the change journal what was found in the messenger to have been changed there by hand (AH-5). */
    void found(OrganisationId organisation, List<Found> findings);

    /**
     * Something that was found.
     *
     * @param chat the chat's number
     * @param person who; empty where it is about the chat
     * @param detail what, in the words of whoever found it
     */
    record Found(long chat, String person, String detail) {}

    /**
     * Returns the kinds of the chats that the organisation has, deleted ones included, and {@link ChatKind#OTHER} for those
     * that were made by hand.
     */
    Set<ChatKind> kinds(OrganisationId organisation);

    /** Returns what is open in that scope. */
    Work work(Scope scope);

    /** Counts what {@link #work} would return, in chats to make or rename and places to change. */
    int openCount(Scope scope);

    /** Notes that the chats are about to be made in the messenger under the titles that they have here (AH-8). */
    void intend(Collection<ChatRow> chats, Instant at);

    /** Notes that the chats, although intended, were not made. */
    void withdraw(Collection<Long> chats);

    /** Returns the chats whose creation was asked for and not answered. */
    List<ChatRow> intended(OrganisationId organisation);

    /** Returns when, and under which title, each of them was asked for. */
    List<Intent> intents(OrganisationId organisation);

    /** Forgets all that was true in the messenger, since the organisation has moved to another community. */
    void forgetMessenger(OrganisationId organisation);

    /** Forgets how the service user names the chats, since the organisation has another service user. */
    void forgetServiceUser(OrganisationId organisation);

    /**
     * Returns the names in the messenger of all chats that are known to exist there, those of other organisations in the
     * same community included.
     */
    List<String> remoteIds(OrganisationId organisation);

    /**
     * Notes that the invitation links of those chats are to be replaced, so that the old ones lead nowhere. A chat that
     * is not in the messenger has none.
     */
    void staleLinks(Collection<Long> chats);

    /**
     * Notes that a person wants the invitation link of a chat in use to be replaced, or asked for where none is known, and
     * writes that into the change journal (CM-11). What the messenger has refused of it before is tried again.
     *
     * @param chat the chat's number
     * @return whether that is noted now; not for a chat that is not in the messenger, or whose link is waited for already
     */
    boolean renewLink(OrganisationId organisation, long chat, PersonId by);

    /** Returns whether somebody waits for a link that the messenger was not asked for yet. */
    boolean linksWait(OrganisationId organisation);

    /**
     * Writes what is true, and what failed. A link that has changed is stale no more.
     *
     * @param run the run that a failure belongs to
     */
    void settle(Settlement settlement, long run);

    /** Returns who is who in the messenger. */
    List<Account> accounts(OrganisationId organisation);

    /** Returns how many wanted places wait for the person to link an account. */
    int waitingForLink(OrganisationId organisation);
}
