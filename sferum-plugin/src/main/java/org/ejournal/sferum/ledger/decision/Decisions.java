package org.ejournal.sferum.ledger.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.HandMade;

/** Keeps what people decided by hand (CH-5). Of one person in one chat the newest decision about a thing counts. */
public interface Decisions extends ChatDecisions {
    /** Returns all that was decided in the organisation. */
    Set<HandMade> of(OrganisationId organisation);

    /** Returns what was decided about one chat, with author and time, by person. */
    List<Decision> in(OrganisationId organisation, ChatKey chat);

    /** Writes decisions down; one that was made already keeps its author and time. */
    void record(OrganisationId organisation, Collection<HandMade> decisions, PersonId by, Instant at);

    /** Returns the titles that people gave chats (CH-5). */
    Map<ChatKey, String> titles(OrganisationId organisation);

    /**
     * Returns the title that a person gave a chat, when they made it or later; empty where the rules name it.
     *
     * @param chat a chat in use
     */
    Optional<GivenTitle> title(OrganisationId organisation, ChatKey chat);

    /** Gives a chat a title that holds against the rules; one that it was given already keeps its author and time. */
    void name(OrganisationId organisation, ChatKey chat, String title, PersonId by, Instant at);

    /** Takes the title of a chat back: the rules name it again. */
    void nameByRule(OrganisationId organisation, ChatKey chat);

    /** Takes decisions back: the rules count again. What was never decided is passed over. */
    void takeBack(OrganisationId organisation, Collection<HandMade> decisions);
}
