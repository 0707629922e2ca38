package org.ejournal.sferum.rights;

import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;

/**
 * Answers who may do what (RR-2). Denies by default: a right is held only when the host says so, for it knows everybody's
 * roles, metaroles and positions; on which objects, comes from the roster (RR-3).
 */
public class Rights {
    /** Returns whether the viewer holds the right in the organisation that they are working in. */
    public boolean holds(Viewer viewer, Permission permission) {
        return viewer.may(permission.id());
    }

    /**
     * Makes sure that the viewer holds the right.
     *
     * @throws AccessDeniedException when not
     */
    public void require(Viewer viewer, Permission permission) {
        if (!holds(viewer, permission)) {
            throw new AccessDeniedException(
                    "%s lacks %s in %s".formatted(viewer.person(), permission.id(), viewer.organisation()));
        }
    }
}
