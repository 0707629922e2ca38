package org.ejournal.sferum.chat.hand;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.HandMade;

/**
 * What wishes come to.
 *
 * @param wishes the wishes
 * @param made what is decided against the rules from now on (CH-5)
 * @param takenBack what was decided before and is no more, since the rules want the same or the person is gone
 * @param desired the chat as it is desired then; empty when no rule desires it, and all there is are decisions
 */
record Decided(Wishes wishes, Set<HandMade> made, Set<HandMade> takenBack, Optional<DesiredChat> desired) {
    static Decided of(Wishes wishes, Set<HandMade> before, Yardstick yardstick) {
        Set<HandMade> left = wishes.without(before);
        Set<HandMade> made = yardstick.against(wishes, left);
        Set<HandMade> takenBack = new HashSet<>(before);
        takenBack.removeAll(left);
        Set<HandMade> after = new HashSet<>(left);
        after.addAll(made);
        return new Decided(wishes, made, takenBack, yardstick.desired(after));
    }

    /**
     * Returns the places that are wanted otherwise than before.
     *
     * @param undesired how a person's place is wanted in a chat that no rule desires
     */
    List<WantedMember> places(Function<PersonId, WantedMember> undesired) {
        return wishes.people().stream()
                .map(person -> desired.map(chat -> place(chat, person)).orElseGet(() -> undesired.apply(person)))
                .toList();
    }

    static WantedMember place(DesiredChat chat, PersonId person) {
        return Optional.ofNullable(chat.members().get(person))
                .map(member -> new WantedMember(
                        chat.key().value(), person.value(), true, member.admin(), member.reasonsText()))
                .orElseGet(() -> new WantedMember(chat.key().value(), person.value(), false, false, ""));
    }
}
