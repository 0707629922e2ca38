package org.ejournal.sferum.matrix;

import java.util.Set;
import org.ejournal.sferum.rights.Permission;

/** What somebody needs for an action on a thing of the own organisation. */
interface Need {
    /** Needs nothing but to belong there. */
    Need NOTHING = (rights, ties) -> true;

    boolean lets(Set<Permission> rights, Set<Tie> ties);

    static Need right(Permission permission) {
        return (rights, ties) -> rights.contains(permission);
    }

    static Need tie(Tie tie) {
        return (rights, ties) -> ties.contains(tie);
    }

    default Need or(Need other) {
        return (rights, ties) -> lets(rights, ties) || other.lets(rights, ties);
    }

    default Need and(Need other) {
        return (rights, ties) -> lets(rights, ties) && other.lets(rights, ties);
    }
}
