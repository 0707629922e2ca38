package org.ejournal.sferum.health;

import java.time.Instant;
import java.util.List;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.ledger.health.Condition;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;

/**
 * All organisations of the host, in figures alone. Asks for {@link Permission#WATCH_REGION} in every method: nobody else learns of
 * another organisation (RR-3).
 */
class Region {
    private final Rights rights;
    private final Roster roster;
    private final Watch watch;

    Region(Rights rights, Roster roster, Watch watch) {
        this.rights = rights;
        this.roster = roster;
        this.watch = watch;
    }

    /**
     * Returns every organisation of the roster as it was not long ago.
     *
     * @throws org.ejournal.plugin.extension.AccessDeniedException when the viewer may not see them
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster does not answer
     */
    Found find(Viewer viewer) {
        rights.require(viewer, Permission.WATCH_REGION);
        Watch.Seen seen = watch.recent();
        return new Found(
                roster.organisations().stream()
                        .map(one -> Line.of(
                                one,
                                seen.all()
                                        .getOrDefault(
                                                one.id().value(),
                                                Condition.unknown(one.id().value())),
                                seen.at()))
                        .toList(),
                seen.at());
    }

    /** Looks at all of them anew, under the same condition. */
    void refresh(Viewer viewer) {
        rights.require(viewer, Permission.WATCH_REGION);
        watch.anew();
    }

    /**
     * What there is.
     *
     * @param lines the organisations
     * @param at when they were looked at
     */
    record Found(List<Line> lines, Instant at) {
        /** Copies the list. */
        Found {
            lines = List.copyOf(lines);
        }
    }
}
