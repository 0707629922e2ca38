package org.ejournal.sferum.conference;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.ConferenceLine;
import org.ejournal.sferum.ledger.conference.ConferenceList;
import org.ejournal.sferum.ledger.conference.ConferenceList.Order;
import org.ejournal.sferum.ledger.conference.ConferenceList.Page;
import org.ejournal.sferum.ledger.conference.ConferenceList.Search;
import org.ejournal.sferum.ledger.conference.ConferenceList.Sight;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Status;
import org.ejournal.sferum.sync.Sync;

/**
 * The video conferences that a viewer sees (VC-1): all of the organisation for who looks after them, else those that are for
 * the viewer, that the viewer has made, and that the viewer may change. Who may change which, {@link Keepers} says, and it is
 * asked here whatever a page showed (RR-2).
 */
public class VideoConferences {
    /** A substitute finds the conferences of lessons that far ahead; those who have always taught them find all. */
    private static final Duration AHEAD = Duration.ofDays(14);

    private static final Duration BACK = Duration.ofDays(1);

    private final ConferenceList list;
    private final Conferences conferences;
    private final Keepers keepers;
    private final Timetable timetable;
    private final Sync sync;
    private final Clock clock;

    VideoConferences(
            ConferenceList list,
            Conferences conferences,
            Keepers keepers,
            Timetable timetable,
            Sync sync,
            Clock clock) {
        this.list = list;
        this.conferences = conferences;
        this.keepers = keepers;
        this.timetable = timetable;
        this.sync = sync;
        this.clock = clock;
    }

    /**
     * What somebody looks for.
     *
     * @param kind the kind; empty for all
     * @param status how they stand; empty for all
     * @param from the earliest beginning; empty for any
     * @param to before which they begin; empty for any
     * @param chat a part of the title of their chat; empty for all
     */
    public record Wanted(
            Optional<Kind> kind, Optional<Status> status, Optional<Instant> from, Optional<Instant> to, String chat) {}

    /** Returns a page of what the viewer sees. */
    public Page find(Viewer viewer, Wanted wanted, Order order, long offset, int size) {
        return list.search(search(viewer, wanted), order, offset, size);
    }

    /** Counts what the viewer sees. */
    public long count(Viewer viewer, Wanted wanted) {
        return list.count(search(viewer, wanted));
    }

    private Search search(Viewer viewer, Wanted wanted) {
        return new Search(
                sight(viewer),
                wanted.kind(),
                wanted.status(),
                clock.instant(),
                wanted.from(),
                wanted.to(),
                wanted.chat());
    }

    private Sight sight(Viewer viewer) {
        boolean all = keepers.seesAll(viewer);
        boolean works = !all && keepers.works(viewer);
        return new Sight(
                viewer.organisation(), viewer.person().value(), all, works, works ? lessons(viewer) : List.of());
    }

    private List<String> lessons(Viewer viewer) {
        Instant now = clock.instant();
        try {
            return timetable
                    .ofTeacher(viewer.organisation(), viewer.person(), now.minus(BACK), now.plus(AHEAD))
                    .stream()
                    .map(lesson -> lesson.id().value())
                    .toList();
        } catch (RosterUnavailableException silent) {
            return List.of();
        }
    }

    /**
     * Returns one that the viewer sees.
     *
     * @throws UnknownScreenException when there is none, or none for this viewer: a stranger learns no more than that
     */
    public ConferenceLine get(Viewer viewer, long id) {
        return list.find(sight(viewer), id)
                .orElseThrow(() -> new UnknownScreenException(
                        "%s sees no conference %d in %s".formatted(viewer.person(), id, viewer.organisation())));
    }

    /** Returns whether there is none of that number in any organisation, or none any more. */
    public boolean isGone(long id) {
        return conferences.isGone(id);
    }

    /** Returns whether the viewer sees all of the organisation. */
    public boolean seesAll(Viewer viewer) {
        return keepers.seesAll(viewer);
    }

    /** Returns whether there is any that the viewer could make. */
    public boolean any(Viewer viewer) {
        return keepers.any(viewer);
    }

    /** Makes sure of that. */
    public void requireAny(Viewer viewer) {
        keepers.requireAny(viewer);
    }

    /** Returns whether the viewer may change, end and remove that one. */
    public boolean may(Viewer viewer, ConferenceLine line) {
        return keepers.may(viewer, line.conference());
    }

    /**
     * Returns one that the viewer may change.
     *
     * @throws UnknownScreenException as {@link #get} does
     * @throws AccessDeniedException when they may not
     */
    public ConferenceLine require(Viewer viewer, long id) {
        ConferenceLine line = get(viewer, id);
        if (!may(viewer, line)) {
            throw new AccessDeniedException(
                    "%s may not change conference %d of %s".formatted(viewer.person(), id, viewer.organisation()));
        }
        return line;
    }

    /**
     * Returns where the viewer comes in now: only while it goes on (VC-5), only for those whom it is for, and as a host only
     * for those who hold it and work here.
     */
    public Optional<URI> entrance(Viewer viewer, ConferenceLine line) {
        boolean inside = line.invited() && line.conference().isOpen(clock.instant());
        return inside && (!line.host() || keepers.works(viewer))
                ? line.conference().entrance(line.host())
                : Optional.empty();
    }

    /** Returns how one stands now. */
    public Status status(ConferenceLine line) {
        return Status.of(line.conference(), clock.instant());
    }

    /** Returns whether one's time has come and is not over, whatever became of its call. */
    public boolean isDue(ConferenceLine line) {
        Instant now = clock.instant();
        return !line.conference().startsAt().isAfter(now) && !line.conference().isOver(now);
    }

    /** Returns the time zone that the viewer's organisation lives in. */
    public ZoneId zone(Viewer viewer) {
        return timetable.zone(viewer.organisation());
    }

    /** Removes one; a call that goes on ends soon after. */
    public void remove(Viewer viewer, long id) {
        require(viewer, id);
        conferences.remove(viewer.organisation(), id);
        sync.wake(viewer.organisation());
    }

    /** Ends one soon. */
    public void finish(Viewer viewer, long id) {
        require(viewer, id);
        conferences.end(viewer.organisation(), id, clock.instant());
        sync.wake(viewer.organisation());
    }
}
