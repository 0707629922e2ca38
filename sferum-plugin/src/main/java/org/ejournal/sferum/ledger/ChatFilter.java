package org.ejournal.sferum.ledger;

import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.rules.ChatKind;

/**
 * Which chats a list is about.
 *
 * @param organisation whose chats; never those of another
 * @param member the id of somebody who must be wanted in them; empty for all chats
 * @param kinds the kinds; empty for all
 * @param title what their titles contain, in whatever case; empty for all
 * @param surname how the name of somebody wanted in them begins, in whatever case; empty for all
 */
public record ChatFilter(
        OrganisationId organisation, String member, Set<ChatKind> kinds, String title, String surname) {
    /** Copies the set. */
    public ChatFilter {
        kinds = Set.copyOf(kinds);
    }

    /** Returns whether it asks for more than all chats, or those of one kind: then only reading them tells how many. */
    public boolean searches() {
        return kinds.size() > 1 || !member.isEmpty() || !title.isEmpty() || !surname.isEmpty();
    }
}
