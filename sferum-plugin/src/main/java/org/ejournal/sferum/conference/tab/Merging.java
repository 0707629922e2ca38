package org.ejournal.sferum.conference.tab;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.ejournal.sferum.conference.tab.Filled.Plan;
import org.ejournal.sferum.rules.Party;

/**
 * Puts what somebody has entered over what others have made of a conference meanwhile, so that neither is lost: what was not
 * touched is theirs, and of people those come and go whom somebody has ticked or unticked.
 *
 * @param was what the one has seen
 * @param now what it is
 */
record Merging(Base was, Base now) {
    Filled over(Filled mine) {
        Plan plan = plan(mine.plan());
        Filled merged = mine.filledFrom(plan, plan.held());
        for (Party party : Party.values()) {
            merged = merged.picking(party, picks(mine.of(party), party, plan.people()));
        }
        return merged;
    }

    /** What has begun stays what it is and keeps its beginning. */
    private Plan plan(Plan mine) {
        Plan theirs = now.plan();
        String title = either(mine, Plan::title);
        String ends = either(mine, Plan::ends);
        return now.begun()
                ? new Plan(theirs.kind(), theirs.chat(), theirs.lesson(), title, theirs.date(), theirs.starts(), ends)
                : new Plan(
                        either(mine, Plan::kind),
                        either(mine, Plan::chat),
                        either(mine, Plan::lesson),
                        title,
                        either(mine, Plan::date),
                        either(mine, Plan::starts),
                        ends);
    }

    private <T> T either(Plan mine, Function<Plan, T> part) {
        T entered = part.apply(mine);
        return entered.equals(part.apply(was.plan())) ? part.apply(now.plan()) : entered;
    }

    private Picks picks(Picks mine, Party party, String of) {
        boolean ofOne = of.equals(was.plan().people()) && mine.of().equals(of);
        if (!of.equals(now.plan().people())) {
            return mine;
        }
        return new Picks(of, ofOne ? people(mine.people(), party) : now.people(party));
    }

    private Set<String> people(Set<String> mine, Party party) {
        Set<String> added = new HashSet<>(mine);
        Set<String> removed = was.people(party);
        added.removeAll(removed);
        removed.removeAll(mine);
        Set<String> people = now.people(party);
        people.addAll(added);
        people.removeAll(removed);
        return people;
    }
}
