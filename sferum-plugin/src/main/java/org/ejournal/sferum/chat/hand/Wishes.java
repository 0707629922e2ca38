package org.ejournal.sferum.chat.hand;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.HandMade.About;

/**
 * What of an edit is different from how a chat is: who is out already is not taken out once more.
 *
 * @param things what is wished, once for each person and thing
 * @param moot what was decided about people who are taken out, and means nothing without them
 */
record Wishes(Set<HandMade> things, Set<HandMade> moot) {
    /**
     * Compares.
     *
     * @param members who is in the chat, and whether as an admin
     */
    static Wishes of(ChatKey chat, Edit edit, Map<PersonId, Boolean> members) {
        Set<PersonId> out = only(edit.out(), members::containsKey);
        Set<PersonId> in = only(edit.in(), person -> !members.containsKey(person));
        Set<PersonId> after = new HashSet<>(members.keySet());
        after.removeAll(out);
        after.addAll(in);
        Set<HandMade> things = Stream.of(
                        all(chat, out, About.MEMBER, false),
                        all(chat, in, About.MEMBER, true),
                        all(chat, only(edit.admins(), after::contains), About.ADMIN, true),
                        all(chat, only(edit.members(), after::contains), About.ADMIN, false))
                .flatMap(wishes -> wishes)
                .filter(wish ->
                        wish.about() == About.MEMBER || members.getOrDefault(wish.person(), false) != wish.wanted())
                .collect(Collectors.toUnmodifiableSet());
        return new Wishes(things, all(chat, out, About.ADMIN, true).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<PersonId> only(Set<PersonId> people, Predicate<PersonId> which) {
        return people.stream().filter(which).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<HandMade> all(ChatKey chat, Set<PersonId> people, About about, boolean wanted) {
        return people.stream().map(person -> new HandMade(chat, person, about, wanted));
    }

    /** Returns whom they are about. */
    Set<PersonId> people() {
        return things.stream().map(HandMade::person).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns decisions without those about the same things. */
    Set<HandMade> without(Set<HandMade> decisions) {
        Set<HandMade> same = Stream.concat(things.stream(), moot.stream())
                .map(HandMade::thing)
                .collect(Collectors.toSet());
        return decisions.stream()
                .filter(decision -> !same.contains(decision.thing()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
