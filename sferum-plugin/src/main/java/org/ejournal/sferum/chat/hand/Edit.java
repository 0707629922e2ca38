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

    private static void refuseBoth(Set<PersonId> some, Set<PersonId> others) {
        Set<PersonId> both = new HashSet<>(some);
        both.retainAll(others);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("Nobody can be wanted both ways: " + both);
        }
    }
}
