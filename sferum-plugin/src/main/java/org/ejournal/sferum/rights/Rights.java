package org.ejournal.sferum.rights;

import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * Answers who may do what (RR-2, RR-3). Denies by default: a right is held only when the host says so, or by the
 * organisation's chat administrator, whom seed 002 gives all rights.
 */
public class Rights {
    private final OrganisationConfigs configs;

    /** Makes one. */
    public Rights(OrganisationConfigs configs) {
        this.configs = configs;
    }

    /** Returns whether the viewer holds the right in the organisation that they are working in. */
    public boolean holds(Viewer viewer, Permission permission) {
        return viewer.may(permission.id())
                || (permission != Permission.CHANGE_SETTINGS
                        && configs.of(viewer.organisation()).isChatAdministrator(viewer.person()));
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
