package org.ejournal.sferum.chat.pick;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.rules.RuleProfile;

/**
 * Who may be picked in a window.
 *
 * @param profile the rules
 * @param parties whose people may be picked; one that stands alone gives the window its name
 * @param allowed who of them may be picked by whoever asks
 * @param taken who is there already and cannot be picked, with the name of the words that say so
 */
public record Scope(RuleProfile profile, Set<Party> parties, Predicate<PersonId> allowed, Map<PersonId, String> taken) {
    /** The words for somebody who is a member. */
    public static final String MEMBER = "pick.member";

    /** The words for somebody who has been picked before and is not saved yet. */
    public static final String PENDING = "pick.pending";

    /** Copies the collections. */
    public Scope {
        parties = Set.copyOf(parties);
        taken = Map.copyOf(taken);
    }
}
