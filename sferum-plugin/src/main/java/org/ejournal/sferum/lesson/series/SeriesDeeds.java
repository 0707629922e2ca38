package org.ejournal.sferum.lesson.series;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.conference.series.LessonSeries;
import org.ejournal.sferum.conference.series.Period;
import org.ejournal.sferum.conference.series.SeriesLesson;
import org.ejournal.sferum.lesson.LessonTitle;
import org.ejournal.sferum.screen.Words;

/**
 * What is done with the lessons that are ticked.
 *
 * @param series does it
 * @param viewer for whom
 * @param period the lessons among which they are
 * @param said the words
 */
record SeriesDeeds(LessonSeries series, Viewer viewer, Period period, Words said) {
    Outcome act(String action, Set<String> chosen) {
        if (chosen.isEmpty()) {
            return new Outcome.Stay(Tone.WARNING, said.say("series.nothing"));
        }
        return switch (action) {
            case SeriesScreen.CREATE -> create(chosen);
            case SeriesScreen.CREATE_ALL_THE_SAME -> made(chosen);
            case SeriesScreen.REMOVE -> ask(chosen);
            default -> removed(chosen);
        };
    }

    private Outcome create(Set<String> chosen) {
        long beside = series.find(viewer, period).lessons().stream()
                .filter(each -> chosen.contains(each.id()))
                .filter(each -> each.hindrance() == SeriesLesson.Hindrance.NONE
                        && !each.overlaps().isEmpty())
                .count();
        return beside == 0
                ? made(chosen)
                : question("overlap.title", "series.overlaps", beside, SeriesScreen.CREATE_ALL_THE_SAME);
    }

    private Outcome ask(Set<String> chosen) {
        return question("series.title", "series.sure", chosen.size(), SeriesScreen.REMOVE_SURE);
    }

    private Outcome question(String title, String text, long number, String action) {
        return new Outcome.Ask(
                said.say(title),
                said.say(text, number),
                List.of(
                        new Outcome.Answer(said.say("yes"), action, Control.Weight.DANGER),
                        new Outcome.Answer(said.say("button.cancel"), "", Control.Weight.NORMAL)));
    }

    private Outcome made(Set<String> chosen) {
        int made = series.create(viewer, period, chosen, lesson -> LessonTitle.of(lesson, said));
        return told("series.made", made, chosen.size());
    }

    private Outcome removed(Set<String> chosen) {
        return told("series.removed", series.remove(viewer, period, chosen), chosen.size());
    }

    private Outcome told(String text, int done, int wanted) {
        return done == wanted
                ? new Outcome.Stay(Tone.SUCCESS, said.say(text, done))
                : new Outcome.Stay(Tone.WARNING, said.say(text + ".partly", done, wanted - done));
    }
}
