package org.ejournal.sferum.conference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.account.Links;
import org.ejournal.sferum.account.OwnTokens;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.NewConference;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Sync;

/**
 * Makes, ends and removes the video conferences of lessons. Who may do it is asked here, whatever a page showed (RR-2): who
 * teaches the lesson, and nobody else (JR-3). Nothing waits for the messenger (AH-16).
 */
public class LessonCalls {
    /** The longest name. */
    public static final int LONGEST_TITLE = 255;

    private static final Duration LONGEST = Duration.ofHours(12);

    private final Conferences conferences;
    private final LessonContents contents;
    private final Timetable timetable;
    private final Roster roster;
    private final OrganisationConfigs configs;
    private final Links links;
    private final OwnTokens tokens;
    private final Sync sync;
    private final Clock clock;

    LessonCalls(
            Conferences conferences,
            LessonContents contents,
            Timetable timetable,
            Roster roster,
            OrganisationConfigs configs,
            Links links,
            OwnTokens tokens,
            Sync sync,
            Clock clock) {
        this.conferences = conferences;
        this.contents = contents;
        this.timetable = timetable;
        this.roster = roster;
        this.configs = configs;
        this.links = links;
        this.tokens = tokens;
        this.sync = sync;
        this.clock = clock;
    }

    /** Why no conference can be made. */
    public enum Obstacle {
        /** Nothing is in the way. */
        NONE,
        /** Somebody else teaches the lesson. */
        FOREIGN,
        /** The lesson's time has passed. */
        OVER,
        /** The lesson is not held. */
        CANCELLED,
        /** The viewer has linked no account. */
        UNLINKED,
        /** The organisation has no service user in whose name a call could be started. */
        NO_CALLER,
        /** The call would start in the viewer's own name, and their link does not keep what that takes. */
        NO_OWN_TOKEN,
        /** It has no name, or too long a one. */
        TITLE,
        /** It ends before it begins, or goes on too long. */
        TIMES,
        /** Its end has passed. */
        PAST,
        /** The lesson has one already. */
        TAKEN
    }

    /**
     * Returns the viewer's lesson.
     *
     * @throws UnknownScreenException when the organisation has no such lesson
     */
    public Lesson lesson(Viewer viewer, LessonId id) {
        return timetable
                .lesson(viewer.organisation(), id)
                .orElseThrow(() -> new UnknownScreenException("There is no lesson " + id));
    }

    /** Returns the lesson's conference, for whoever teaches, learns or answers for a pupil there. */
    public Optional<Conference> of(Viewer viewer, Lesson lesson) {
        if (!teaches(viewer, lesson) && !takesPart(viewer, lesson)) {
            throw new AccessDeniedException(
                    "%s has nothing to do with lesson %s".formatted(viewer.person(), lesson.id()));
        }
        Optional<Conference> known = conferences.of(viewer.organisation(), lesson.id());
        if (!teaches(viewer, lesson)
                && !leavingOut(viewer, known.stream().toList()).isEmpty()) {
            throw new AccessDeniedException(
                    "%s was left out of the conference of lesson %s".formatted(viewer.person(), lesson.id()));
        }
        return known;
    }

    /** Returns the conference of a lesson that the viewer teaches. */
    public Optional<Conference> taught(Viewer viewer, Lesson lesson) {
        require(viewer, lesson);
        return conferences.of(viewer.organisation(), lesson.id());
    }

    /** Returns the lesson's conference for a page that the host shows to those alone who may see the lesson. */
    public Optional<Conference> shown(Viewer viewer, Lesson lesson) {
        return conferences.of(viewer.organisation(), lesson.id());
    }

    /** Returns the conferences of the lessons that begin in that time, for pages as above. */
    public List<Conference> between(Viewer viewer, Instant from, Instant to) {
        List<Conference> all = conferences.between(viewer.organisation(), from, to);
        Set<Long> without = leavingOut(viewer, all);
        return all.stream().filter(one -> !without.contains(one.id())).toList();
    }

    /** Returns those of them from which the viewer, and every child of theirs who could come, was left out (VC-3). */
    private Set<Long> leavingOut(Viewer viewer, List<Conference> some) {
        return conferences.leavingOut(
                some.stream().map(Conference::id).toList(),
                Stream.concat(Stream.of(viewer.person()), children(viewer))
                        .map(PersonId::value)
                        .toList());
    }

    private Stream<PersonId> children(Viewer viewer) {
        try {
            return roster.snapshot(viewer.organisation()).guardianships().stream()
                    .filter(each -> each.guardian().equals(viewer.person()))
                    .map(Guardianship::pupil);
        } catch (RosterUnavailableException silent) {
            return Stream.empty();
        }
    }

    /** Returns whether the viewer teaches the lesson, which for a substituted one is the substitute. */
    public boolean teaches(Viewer viewer, Lesson lesson) {
        return lesson.taughtBy().contains(viewer.person());
    }

    private boolean takesPart(Viewer viewer, Lesson lesson) {
        RosterSnapshot snapshot = roster.snapshot(viewer.organisation());
        List<PersonId> children = snapshot.guardianships().stream()
                .filter(each -> each.guardian().equals(viewer.person()))
                .map(Guardianship::pupil)
                .toList();
        return snapshot.subjectGroups().stream()
                .filter(group -> group.id().equals(lesson.subjectGroup()))
                .flatMap(group -> group.pupils().stream())
                .anyMatch(pupil -> pupil.equals(viewer.person()) || children.contains(pupil));
    }

    /** Returns why the viewer cannot make a conference of the lesson; {@link Obstacle#NONE} where they can. */
    public Obstacle obstacle(Viewer viewer, Lesson lesson) {
        if (!teaches(viewer, lesson)) {
            return Obstacle.FOREIGN;
        }
        if (lesson.state() == LessonState.CANCELLED) {
            return Obstacle.CANCELLED;
        }
        if (lesson.isOver(clock.instant())) {
            return Obstacle.OVER;
        }
        OrganisationConfig config = configs.of(viewer.organisation());
        if (!config.hasCaller()) {
            return Obstacle.NO_CALLER;
        }
        if (!links.linked(viewer)) {
            return Obstacle.UNLINKED;
        }
        boolean onlyOwn = config.connection().serviceToken().isEmpty();
        return onlyOwn && !tokens.has(viewer.person()) ? Obstacle.NO_OWN_TOKEN : Obstacle.NONE;
    }

    /**
     * Makes a conference of the lesson; it begins by itself at its time, or at once where that has come.
     *
     * @return what is in the way; then nothing was done
     */
    public Obstacle create(Viewer viewer, Lesson lesson, String title, Instant starts, Instant ends) {
        Obstacle obstacle = obstacle(viewer, lesson);
        if (obstacle == Obstacle.FOREIGN) {
            throw new AccessDeniedException("%s does not teach lesson %s".formatted(viewer.person(), lesson.id()));
        }
        if (obstacle != Obstacle.NONE) {
            return obstacle;
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            return Obstacle.TITLE;
        }
        if (!starts.isBefore(ends) || Duration.between(starts, ends).compareTo(LONGEST) > 0) {
            return Obstacle.TIMES;
        }
        if (!ends.isAfter(clock.instant())) {
            return Obstacle.PAST;
        }
        boolean added = conferences.add(
                viewer.organisation(),
                new NewConference(
                        contents.of(lesson, title, new Time(starts, ends)),
                        viewer.person(),
                        UUID.randomUUID().toString()));
        sync.wake(viewer.organisation());
        return added ? Obstacle.NONE : Obstacle.TAKEN;
    }

    /** Removes the lesson's conference; a call that goes on ends soon after. */
    public void remove(Viewer viewer, Lesson lesson) {
        require(viewer, lesson);
        conferences.remove(viewer.organisation(), lesson.id());
        sync.wake(viewer.organisation());
    }

    /** Ends the lesson's conference soon. */
    public void finish(Viewer viewer, Lesson lesson) {
        require(viewer, lesson);
        conferences.end(viewer.organisation(), lesson.id(), clock.instant());
        sync.wake(viewer.organisation());
    }

    private void require(Viewer viewer, Lesson lesson) {
        if (!teaches(viewer, lesson)) {
            throw new AccessDeniedException("%s does not teach lesson %s".formatted(viewer.person(), lesson.id()));
        }
    }
}
