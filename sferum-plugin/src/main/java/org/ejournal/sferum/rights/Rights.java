package org.ejournal.sferum.rights;

import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * Answers who may do what (RR-2, RR-3). Denies by default: a right is held only when the host says so, or, in the
 * registry, by the organisation's chat administrator, whom seed 002 gives all rights there, while they work for it.
 */
public class Rights {
    private final OrganisationConfigs configs;
    private final Roster roster;

    /** Makes one. */
    public Rights(OrganisationConfigs configs, Roster roster) {
        this.configs = configs;
        this.roster = roster;
    }

    /** Returns whether the viewer holds the right in the organisation that they are working in. */
    public boolean holds(Viewer viewer, Permission permission) {
        return viewer.may(permission.id()) || (permission != Permission.CHANGE_SETTINGS && isChatAdministrator(viewer));
    }

    private boolean isChatAdministrator(Viewer viewer) {
        return configs.of(viewer.organisation()).isChatAdministrator(viewer.person()) && worksThere(viewer);
    }

    /** A dismissed chat administrator has no rights left, even before another is appointed. */
    private boolean worksThere(Viewer viewer) {
        try {
            return roster.snapshot(viewer.organisation()).employees().stream()
                    .anyMatch(employee -> employee.person().equals(viewer.person()));
        } catch (RosterUnavailableException e) {
            return false;
        }
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
