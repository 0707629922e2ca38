package org.ejournal.sferum.rules;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.ejournal.plugin.roster.PersonId;

/**
 * A person who should be in a chat, once, whatever the number of reasons (CH-4).
 *
 * @param person who
 * @param admin whether any of the reasons makes the person an admin of the chat
 * @param reasons why, in the order of {@link Reason}; never empty
 */
public record DesiredMember(PersonId person, boolean admin, Set<Reason> reasons) {
    /** Copies the reasons; refuses a member without one with {@link IllegalArgumentException}. */
    public DesiredMember {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Nothing wants " + person + " in the chat");
        }
        reasons = reasons.size() == 1 ? Set.copyOf(reasons) : Collections.unmodifiableSet(new TreeSet<>(reasons));
    }

    /** Returns the reasons as one text that {@link Reason#parseAll} reads. */
    public String reasonsText() {
        return Reason.join(reasons);
    }
}
