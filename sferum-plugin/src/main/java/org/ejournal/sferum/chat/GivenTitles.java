package org.ejournal.sferum.chat;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.ledger.decision.GivenTitle;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** Tells who gave a chat its title by hand, and when (CH-5). To be told to those who look after the chat alone. */
class GivenTitles {
    private final Decisions decisions;
    private final Names names;
    private final Moments moments;

    GivenTitles(Decisions decisions, Names names, Moments moments) {
        this.decisions = decisions;
        this.names = names;
        this.moments = moments;
    }

    /** Returns it in words; empty where the rules name the chat. Takes one statement. */
    Optional<String> of(OrganisationId organisation, ChatLine chat, Words words) {
        return decisions
                .title(organisation, ChatKey.parse(chat.key()))
                .map(given -> words.say("chat.titled-by", name(organisation, given), moments.dateAndTime(given.at())));
    }

    private String name(OrganisationId organisation, GivenTitle given) {
        return names.of(organisation, List.of(given.by()), List.of()).name(given.by());
    }
}
