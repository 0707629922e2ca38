package org.ejournal.sferum.chat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.screen.Words;

/**
 * Warns before people are put into a chat who have not linked an account: they stand in its list in the journal, and come
 * into it in Sferum once they have (AC-6; seed 002, figure 29).
 */
public class Unlinked {
    /** So many names are told, and how many more there are. */
    private static final int MOST = 10;

    private final Ledger ledger;
    private final Names names;
    private final OrganisationRules rules;

    Unlinked(Ledger ledger, Names names, OrganisationRules rules) {
        this.ledger = ledger;
        this.names = names;
        this.rules = rules;
    }

    /**
     * Returns the warning; empty where all of these people have linked an account.
     *
     * @param people who is to be put in
     * @param goOn the action that «Ок» sends; «Отмена» puts the warning away, with nothing lost
     */
    public Optional<Outcome> warning(Viewer viewer, Collection<PersonId> people, String goOn) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Set<String> linked = ledger.accounts(viewer.organisation()).stream()
                .map(Account::person)
                .collect(Collectors.toUnmodifiableSet());
        List<String> waiting = people.stream()
                .map(PersonId::value)
                .filter(person -> !linked.contains(person))
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(ask(viewer, waiting, goOn));
    }

    private Outcome ask(Viewer viewer, List<String> waiting, String goOn) {
        Words words = Words.of(viewer).in(rules.of(viewer).profile().id());
        Names.Known known = names.of(viewer.organisation(), waiting, List.of());
        String told = waiting.stream().map(known::name).sorted().limit(MOST).collect(Collectors.joining(", "));
        String list =
                waiting.size() > MOST ? words.say("unlinked.more", told, String.valueOf(waiting.size() - MOST)) : told;
        return new Outcome.Ask(
                words.say("unlinked.title"),
                words.say("unlinked.text", String.valueOf(waiting.size()), list),
                List.of(
                        new Outcome.Answer(words.say("unlinked.ok"), goOn, Control.Weight.PRIMARY),
                        new Outcome.Answer(words.say("button.cancel"), "", Control.Weight.NORMAL)));
    }
}
