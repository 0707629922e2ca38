package org.ejournal.sferum.matrix;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.rights.Permission;

/**
 * Somebody who asks.
 *
 * @param name what they are called in this matrix
 * @param viewer who they are to the plugin
 * @param rights what the host lets them hold
 * @param chats what they have to do with which chat of their organisation, by its key
 * @param employed whether they work for it
 */
record Role(String name, Viewer viewer, Set<Permission> rights, Map<String, Tie> chats, boolean employed) {
    Set<Tie> ties(Thing thing) {
        Set<Tie> ties = EnumSet.noneOf(Tie.class);
        if (employed) {
            ties.add(Tie.EMPLOYEE);
        }
        if (viewer.person().value().equals(thing.person())) {
            ties.add(Tie.SELF);
        }
        if (chats.containsKey(thing.chat())) {
            ties.add(Tie.MEMBER);
            ties.add(chats.get(thing.chat()));
        }
        return ties;
    }

    /** Returns whether the thing is theirs to ask about at all: nobody learns of another organisation's (RR-3). */
    boolean isAtHome(Thing thing) {
        return thing.parameters().isEmpty() || viewer.organisation().equals(thing.organisation());
    }

    boolean may(Need need, Thing thing) {
        return isAtHome(thing) && need.lets(rights, ties(thing));
    }

    @Override
    public String toString() {
        return name;
    }
}
