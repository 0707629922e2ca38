package org.ejournal.sferum.chat.create;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.chat.hand.Edit;
import org.ejournal.sferum.chat.hand.Proposal;
import org.ejournal.sferum.rules.DesiredMember;

/**
 * The window as it stands.
 *
 * @param basics the kind, and the class or group
 * @param proposal what class or group fill in; empty where none is chosen
 * @param wish what somebody has entered
 * @param allowed who may be put in
 * @param folk who the people are
 */
record Drawn(Basics basics, Optional<Proposal> proposal, Wish wish, Set<PersonId> allowed, Folk folk) {
    private Set<PersonId> proposed() {
        return proposal.map(chat -> chat.chat().members().keySet()).orElse(Set.of());
    }

    /** Returns what is different from what was filled in. */
    Edit edit() {
        return wish.edit(proposed(), allowed::contains);
    }

    Drawn with(Wish other) {
        return new Drawn(basics, proposal, other, allowed, folk);
    }

    /** Returns who is to be in the chat, by name. */
    List<Member> members() {
        Edit edit = edit();
        Set<PersonId> admins = proposal.stream()
                .flatMap(chat -> chat.chat().members().values().stream())
                .filter(DesiredMember::admin)
                .map(DesiredMember::person)
                .collect(Collectors.toCollection(HashSet::new));
        admins.addAll(edit.admins());
        admins.removeAll(edit.members());
        return Stream.concat(proposed().stream().filter(person -> !edit.out().contains(person)), edit.in().stream())
                .map(person -> folk.member(person, admins.contains(person)))
                .sorted(Comparator.comparing(Member::name)
                        .thenComparing(member -> member.person().value()))
                .toList();
    }
}
