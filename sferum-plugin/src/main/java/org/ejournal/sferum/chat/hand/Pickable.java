package org.ejournal.sferum.chat.hand;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.ChatRule;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.rules.RuleProfile;

/** Says who may be put into a chat of a kind by hand. */
final class Pickable {
    private final RosterSnapshot roster;

    Pickable(RosterSnapshot roster) {
        this.roster = roster;
    }

    /** Returns those people of the organisation whom the profile lets be put into chats of the kind. */
    Set<PersonId> into(RuleProfile profile, ChatKind kind) {
        Optional<ChatRule> rule = profile.rule(kind);
        Set<PersonId> people = rule.stream()
                .flatMap(each -> each.pickable().stream())
                .flatMap(this::of)
                .collect(Collectors.toCollection(HashSet::new));
        people.retainAll(roster.persons().stream().map(Person::id).collect(Collectors.toUnmodifiableSet()));
        return people;
    }

    private Stream<PersonId> of(Party party) {
        return switch (party) {
            case STAFF -> roster.employees().stream().map(Employee::person);
            case PUPILS -> pupils();
            case GUARDIANS -> {
                Set<PersonId> pupils = pupils().collect(Collectors.toUnmodifiableSet());
                yield roster.guardianships().stream()
                        .filter(guardianship -> pupils.contains(guardianship.pupil()))
                        .map(Guardianship::guardian);
            }
        };
    }

    private Stream<PersonId> pupils() {
        return roster.classes().stream()
                .flatMap(schoolClass -> schoolClass.enrolments().stream())
                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::pupil);
    }
}
