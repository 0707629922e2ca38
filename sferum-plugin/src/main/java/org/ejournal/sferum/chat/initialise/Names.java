package org.ejournal.sferum.chat.initialise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.ledger.People;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.sync.ChatPlan;
import org.ejournal.sferum.sync.PlannedAction;
import org.ejournal.sferum.sync.PlannedAction.AddMember;
import org.ejournal.sferum.sync.PlannedAction.ChangeAdmin;
import org.ejournal.sferum.sync.PlannedAction.RemoveMember;

/** Finds the names that a plan is to be shown with. Who has left the roster is remembered by the ledger. */
class Names {
    private final Roster roster;
    private final People people;

    Names(Roster roster, People people) {
        this.roster = roster;
        this.people = people;
    }

    Known of(OrganisationId organisation, ChatPlan plan) {
        RosterSnapshot snapshot = roster.snapshot(organisation);
        Map<String, String> names = new HashMap<>();
        snapshot.persons()
                .forEach(person -> names.put(person.id().value(), person.name().full()));
        Set<String> gone = mentioned(plan);
        gone.removeAll(names.keySet());
        names.putAll(people.names(organisation, gone));
        return new Known(
                names,
                snapshot.subjectGroups().stream()
                        .collect(Collectors.toMap(SubjectGroup::id, SubjectGroup::subject, (one, other) -> one)));
    }

    private static Set<String> mentioned(ChatPlan plan) {
        return plan.actions().stream().flatMap(Names::mentioned).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> mentioned(PlannedAction action) {
        if (action instanceof AddMember add) {
            return Stream.concat(Stream.of(add.person().value()), pupils(add.reasons()));
        }
        if (action instanceof RemoveMember remove) {
            return Stream.concat(Stream.of(remove.person().value()), pupils(remove.lost()));
        }
        return action instanceof ChangeAdmin change ? Stream.of(change.person().value()) : Stream.of();
    }

    private static Stream<String> pupils(Set<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.kind() == Reason.Kind.GUARDIAN)
                .map(Reason::of);
    }

    /**
     * What ids stand for.
     *
     * @param names people's names
     * @param subjects the subjects of subject groups
     */
    record Known(Map<String, String> names, Map<String, String> subjects) {
        String name(String person) {
            return names.getOrDefault(person, person);
        }

        String subject(String group) {
            return subjects.getOrDefault(group, "");
        }
    }
}
