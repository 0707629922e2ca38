package org.ejournal.sferum.chat.hand;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.rules.ChatKind;

/** Says what of an edit the profile does not let be. */
final class Limits {
    private final OrganisationRules.Chosen rules;
    private final RosterSnapshot roster;

    Limits(OrganisationRules.Chosen rules, RosterSnapshot roster) {
        this.rules = rules;
        this.roster = roster;
    }

    /** Returns what is wrong; empty when all of it may be. */
    Optional<Saved> refuse(ChatKind kind, Edit edit) {
        return refuse(new Pickable(roster).into(rules.profile(), kind), edit);
    }

    /**
     * Returns the same for somebody who may not put in everybody.
     *
     * @param pickable who may be put in
     */
    Optional<Saved> refuse(Set<PersonId> pickable, Edit edit) {
        if (edit.title().isBlank()) {
            return Optional.of(new Saved.Refused(Saved.Why.NO_TITLE, List.of()));
        }
        if (edit.title().length() > Edits.LONGEST_TITLE) {
            return Optional.of(new Saved.Refused(Saved.Why.LONG_TITLE, List.of()));
        }
        if (tooMany(edit)) {
            return Optional.of(new Saved.Refused(Saved.Why.TOO_MANY, List.of()));
        }
        return mandatory(edit).or(() -> strangers(pickable, edit));
    }

    /** A window carries no more than that from one press to the next, and the rest would be lost without a word. */
    private static boolean tooMany(Edit edit) {
        return Stream.of(edit.in(), edit.out(), edit.admins(), edit.members())
                .anyMatch(people -> people.size() > Edits.MOST_PEOPLE);
    }

    private Optional<Saved> mandatory(Edit edit) {
        Set<PersonId> kept = new HashSet<>(edit.out());
        kept.retainAll(
                rules.profile().chatAdministratorJoinsEveryChat()
                        ? rules.choices().chatAdministrators()
                        : List.of());
        return refused(Saved.Why.MANDATORY, kept);
    }

    private static Optional<Saved> strangers(Set<PersonId> pickable, Edit edit) {
        Set<PersonId> strangers = new HashSet<>(edit.in());
        strangers.removeAll(pickable);
        return refused(Saved.Why.STRANGER, strangers);
    }

    private static Optional<Saved> refused(Saved.Why why, Set<PersonId> people) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Saved.Refused(
                        why, people.stream().map(PersonId::value).sorted().toList()));
    }
}
