package org.ejournal.sferum.conference.tab;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.conference.overlap.Engagements;
import org.ejournal.sferum.conference.overlap.Overlap;
import org.ejournal.sferum.conference.overlap.OverlapText;
import org.ejournal.sferum.conference.tab.Filled.Plan;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences.Time;

/** Finds what else keeps people of a conference busy at its time, while it is filled in (AH-17). */
class Clashes {
    private final Engagements engagements;

    Clashes(Engagements engagements) {
        this.engagements = engagements;
    }

    /** Names it; nothing where there is nothing, and while a time is unreadable. */
    String of(Viewer viewer, TabWords words, Window window) {
        try {
            return time(words, window.filled().plan())
                    .map(time -> of(viewer, words, window, time))
                    .orElse("");
        } catch (RosterUnavailableException silent) {
            return words.said().say("overlap.unknown");
        }
    }

    private static Optional<Time> time(TabWords words, Plan plan) {
        Optional<Instant> ends = words.moment(plan.date(), plan.ends());
        return words.moment(plan.date(), plan.starts())
                .flatMap(from -> ends.filter(from::isBefore).map(to -> new Time(from, to)));
    }

    private String of(Viewer viewer, TabWords words, Window window, Time time) {
        String itself = window.filled().mark();
        Engagements.Found busy = engagements.during(viewer.organisation(), time.starts(), time.ends(), itself);
        List<Overlap> overlaps = window.lesson()
                .map(lesson -> busy.beside(lesson, time.starts(), time.ends()))
                .orElseGet(() -> busy.beside(call(viewer, window), time.starts(), time.ends()));
        return new OverlapText(words.said(), busy.school(), words.zone()).of(overlaps);
    }

    private static Engagements.Call call(Viewer viewer, Window window) {
        String organiser =
                window.there().map(Conference::organiser).orElse(viewer.person().value());
        return new Engagements.Call(organiser, window.guests());
    }
}
