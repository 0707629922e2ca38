package org.ejournal.sferum.chat;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.decision.Decision;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.HandMade.About;

/** Finds who was taken out of a chat by hand and is kept out of it (CH-5). */
class Excluded {
    private final Decisions decisions;
    private final Names names;

    Excluded(Decisions decisions, Names names) {
        this.decisions = decisions;
        this.names = names;
    }

    /** Returns them by name; to be asked with a chat that the viewer may look at. */
    List<Person> of(OrganisationId organisation, ChatLine chat, String surname) {
        List<String> ids = decisions.in(organisation, ChatKey.parse(chat.key())).stream()
                .map(Decision::what)
                .filter(what -> what.about() == About.MEMBER && !what.wanted())
                .map(what -> what.person().value())
                .toList();
        return named(organisation, ids).stream()
                .filter(person -> begins(person.name(), surname))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    private List<Person> named(OrganisationId organisation, Collection<String> ids) {
        Names.Known known = names.of(organisation, ids, List.of());
        return ids.stream().map(id -> new Person(id, known.name(id))).toList();
    }

    private static boolean begins(String name, String surname) {
        return name.toLowerCase(Locale.ROOT).startsWith(surname.toLowerCase(Locale.ROOT));
    }

    /**
     * Somebody who is kept out.
     *
     * @param id the person's id
     * @param name the person's name
     */
    record Person(String id, String name) {}
}
