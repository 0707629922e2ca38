package org.ejournal.sferum.chat.pick;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;

/**
 * Among whom a person picks, and whom they have picked so far.
 *
 * @param scope who may be picked
 * @param roster the roster
 * @param candidates who may be picked, and who is there already
 * @param picked whom they have picked, on whichever page and under whichever filter
 */
record Choice(Scope scope, RosterSnapshot roster, List<Candidate> candidates, Set<PersonId> picked) {
    /** Reads it; whoever cannot be picked is not. */
    static Choice of(Scope scope, Roster source, Viewer viewer, Set<PersonId> ticked) {
        RosterSnapshot roster = source.snapshot(viewer.organisation());
        List<Candidate> candidates =
                Candidates.of(roster, source.details(viewer.organisation()), scope.parties()).stream()
                        .filter(candidate -> scope.allowed().test(candidate.id()))
                        .toList();
        return new Choice(scope, roster, candidates, Set.of()).picking(ticked);
    }

    /** Returns the same with these people picked, and no others. */
    Choice picking(Set<PersonId> people) {
        Set<PersonId> free = free(candidates);
        return new Choice(
                scope,
                roster,
                candidates,
                people.stream().filter(free::contains).collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns the same with more people picked. */
    Choice and(Set<PersonId> more) {
        Set<PersonId> all = new HashSet<>(picked);
        all.addAll(more);
        return picking(all);
    }

    /** Returns who matches, whether or not they can be picked. */
    List<Candidate> matching(PickFilter filter) {
        return candidates.stream().filter(filter::matches).toList();
    }

    /** Returns those of them who can be picked. */
    Set<PersonId> free(List<Candidate> some) {
        return some.stream()
                .map(Candidate::id)
                .filter(person -> !scope.taken().containsKey(person))
                .collect(Collectors.toUnmodifiableSet());
    }
}
