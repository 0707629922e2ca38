package org.ejournal.sferum.ledger;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.rules.ChatKind;

/** Reads chats page by page, each method with one statement. Whoever asks makes sure that it may be shown. */
public interface ChatList {
    /** Returns what stands around the list that the person sees. */
    ChatHead head(OrganisationId organisation, PersonId person);

    /**
     * Returns a page of the chats of an organisation, or of those of one kind, in one order however often it is asked for.
     * The first page and the last take equally long, however many chats there are.
     *
     * @param filter one that {@link ChatFilter#searches} for nothing
     * @param counts how many chats there are
     */
    List<ChatLine> page(ChatFilter filter, Order order, ChatCounts counts, long offset, int size);

    /** Returns a page of the chats that are searched for, in one order however often it is asked for. */
    ChatPage search(ChatFilter filter, Order order, long offset, int size);

    /** Counts chats. */
    long count(ChatFilter filter);

    /** Returns the chat of that number, if the filter lets it through. */
    Optional<ChatLine> find(ChatFilter filter, long chat);

    /**
     * Counts the places in a chat of the organisation.
     *
     * @param surname how the people's names begin, in whatever case; empty for all
     */
    long countMembers(OrganisationId organisation, long chat, String surname);

    /** Returns a page of those places, by name. */
    List<MemberLine> members(OrganisationId organisation, long chat, String surname, long offset, int size);

    /** Returns one person's place in a chat of the organisation; empty when there is no such chat. */
    Optional<PlaceLine> place(OrganisationId organisation, long chat, String person);

    /** Returns whether the person should be an admin of a chat in use in the organisation. */
    boolean administers(OrganisationId organisation, String person);

    /** Counts the people of a chat of the organisation. */
    ChatTally tally(OrganisationId organisation, long chat);

    /** Returns who should be an admin of a chat of the organisation. */
    List<AdminLine> admins(OrganisationId organisation, long chat);

    /**
     * In which order chats stand.
     *
     * @param by by what
     * @param descending whether the order is turned round
     * @param kinds all kinds in the order of their labels
     */
    record Order(ChatOrder by, boolean descending, List<ChatKind> kinds) {
        /** Copies the list. */
        public Order {
            kinds = List.copyOf(kinds);
        }
    }
}
