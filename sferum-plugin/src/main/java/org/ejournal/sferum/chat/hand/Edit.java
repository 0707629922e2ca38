package org.ejournal.sferum.chat.hand;

import java.util.HashSet;
import java.util.Set;
import org.ejournal.plugin.roster.PersonId;

/**
 * What somebody wants to be different in a chat.
 *
 * @param title the title that it is to have
 * @param out who is taken out
 * @param in who is put in
 * @param admins who becomes an admin
 * @param members who stops being one
 */
public record Edit(String title, Set<PersonId> out, Set<PersonId> in, Set<PersonId> admins, Set<PersonId> members) {
    /** Copies the sets; refuses what contradicts itself with {@link IllegalArgumentException}. */
    public Edit {
        out = Set.copyOf(out);
        in = Set.copyOf(in);
        admins = Set.copyOf(admins);
        members = Set.copyOf(members);
        refuseBoth(out, in);
        refuseBoth(admins, members);
    }

    /** Returns the same without what it is about those people. */
    Edit without(Set<PersonId> people) {
        return new Edit(title, less(out, people), less(in, people), less(admins, people), less(members, people));
    }

    private static Set<PersonId> less(Set<PersonId> some, Set<PersonId> others) {
        Set<PersonId> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    /** Counts the people's places that it is about. */
    public int places() {
        return out.size() + in.size() + admins.size() + members.size();
    }

    private static void refuseBoth(Set<PersonId> some, Set<PersonId> others) {
        Set<PersonId> both = new HashSet<>(some);
        both.retainAll(others);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("Nobody can be wanted both ways: " + both);
        }
    }
}
