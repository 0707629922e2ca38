package org.ejournal.sferum.chat.bulk;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.chat.hand.Edit;
import org.ejournal.sferum.chat.hand.Opened;
import org.ejournal.sferum.ledger.MemberLine;

/** What is done in many chats at once. */
enum Deed {
    /** People are put in. */
    IN,
    /** People are taken out. */
    OUT,
    /** People who are in are made admins. */
    ADMIN,
    /** The chats are deleted. */
    DELETE;

    static Optional<Deed> parse(String name) {
        return Arrays.stream(values()).filter(deed -> deed.name().equals(name)).findFirst();
    }

    boolean needsPeople() {
        return this != DELETE;
    }

    /** Returns what it is in a chat, for those of the people for whom it is something new there. */
    Edit in(Opened chat, Set<PersonId> people) {
        Set<PersonId> there = people(chat, false);
        Set<PersonId> some = people.stream()
                .filter(person -> there.contains(person) != (this == IN))
                .filter(person -> this != ADMIN || !people(chat, true).contains(person))
                .collect(Collectors.toUnmodifiableSet());
        return new Edit(
                chat.chat().title(),
                this == OUT ? some : Set.of(),
                this == IN ? some : Set.of(),
                this == ADMIN ? some : Set.of(),
                Set.of());
    }

    private static Set<PersonId> people(Opened chat, boolean admins) {
        return chat.members().stream()
                .filter(member -> !admins || member.wantedAdmin())
                .map(MemberLine::person)
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
