package org.ejournal.sferum.chat.hand;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.rules.Party;

/**
 * A kind of chats that somebody may make by hand.
 *
 * @param kind the kind
 * @param must whether such a chat must be of one of those classes or groups; else it may be of none
 * @param bases the classes or groups that it may be of, by name
 * @param parties from whom its people are picked: the tabs of CM-4
 */
public record Offer(ChatKind kind, boolean must, List<Basis> bases, Set<Party> parties) {
    /** Copies the collections. */
    public Offer {
        bases = List.copyOf(bases);
        parties = Set.copyOf(parties);
    }

    /**
     * A class or subject group that a chat may be of.
     *
     * @param follows which
     * @param className the class's name
     * @param subject the subject's name; empty for a class
     * @param teachers the group's teachers; empty for a class
     */
    public record Basis(Follows follows, String className, String subject, List<PersonId> teachers) {
        /** Copies the list. */
        public Basis {
            teachers = List.copyOf(teachers);
        }
    }
}
