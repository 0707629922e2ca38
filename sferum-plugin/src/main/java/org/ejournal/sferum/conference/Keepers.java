package org.ejournal.sferum.conference;

import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.ConferenceList;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;

/**
 * Says who may make and change which video conferences: who holds {@link Permission#MANAGE_CONFERENCES} any of the
 * organisation, an employee those of the lessons that they teach and, where there is no lesson, those of chats that they
 * are an admin of, and nobody else any (RR-2, RR-3, JR-3). While roster or timetable are silent an employee may nothing.
 */
class Keepers {
    private final ConferenceList list;
    private final Rights rights;
    private final Roster roster;
    private final Timetable timetable;

    Keepers(ConferenceList list, Rights rights, Roster roster, Timetable timetable) {
        this.list = list;
        this.rights = rights;
        this.roster = roster;
        this.timetable = timetable;
    }

    boolean manages(Viewer viewer) {
        return rights.holds(viewer, Permission.MANAGE_CONFERENCES);
    }

    /** Returns whether the viewer sees all conferences, whoever may change them. */
    boolean seesAll(Viewer viewer) {
        return manages(viewer) || rights.holds(viewer, Permission.SEE_ALL_CHATS);
    }

    /** Returns whether there is any conference that the viewer could make. */
    boolean any(Viewer viewer) {
        return manages(viewer)
                || (works(viewer) && (teaches(viewer) || !administered(viewer).isEmpty()));
    }

    /**
     * Makes sure of that.
     *
     * @throws AccessDeniedException when there is none
     */
    void requireAny(Viewer viewer) {
        if (!any(viewer)) {
            throw new AccessDeniedException(
                    "%s may make no conference in %s".formatted(viewer.person(), viewer.organisation()));
        }
    }

    /** Returns whether the viewer may change, end and remove the conference. */
    boolean may(Viewer viewer, Conference conference) {
        return may(viewer, conference.lesson(), conference.chat());
    }

    /**
     * Returns whether the viewer may make a conference so.
     *
     * @param lesson the lesson's id; empty for none
     * @param chat the chat's number; 0 for none
     */
    boolean may(Viewer viewer, String lesson, long chat) {
        if (manages(viewer)) {
            return true;
        }
        return works(viewer) && (lesson.isEmpty() ? administered(viewer).contains(chat) : teaches(viewer, lesson));
    }

    /** Returns whether people of that chat may be called together by the viewer. */
    boolean uses(Viewer viewer, long chat) {
        return manages(viewer) || (works(viewer) && administered(viewer).contains(chat));
    }

    /** Returns whether the viewer may make the lesson's conference. */
    boolean uses(Viewer viewer, Lesson lesson) {
        return manages(viewer) || (works(viewer) && lesson.taughtBy().contains(viewer.person()));
    }

    /** Returns the numbers of the chats that the viewer is an admin of. */
    Set<Long> administered(Viewer viewer) {
        return list.administered(viewer.organisation(), viewer.person().value());
    }

    /** Returns whether the viewer works for the organisation: a pupil or parent who was made an admin answers for nobody. */
    boolean works(Viewer viewer) {
        return snapshot(viewer).stream()
                .flatMap(known -> known.employees().stream())
                .anyMatch(employee -> employee.person().equals(viewer.person()));
    }

    private boolean teaches(Viewer viewer) {
        return snapshot(viewer).stream()
                .flatMap(known -> known.subjectGroups().stream())
                .anyMatch(group -> group.teachers().contains(viewer.person()));
    }

    private boolean teaches(Viewer viewer, String lesson) {
        try {
            return timetable
                    .lesson(viewer.organisation(), new LessonId(lesson))
                    .filter(found -> found.taughtBy().contains(viewer.person()))
                    .isPresent();
        } catch (RosterUnavailableException silent) {
            return false;
        }
    }

    private Optional<RosterSnapshot> snapshot(Viewer viewer) {
        try {
            return Optional.of(roster.snapshot(viewer.organisation()));
        } catch (RosterUnavailableException silent) {
            return Optional.empty();
        }
    }
}
