package org.ejournal.sferum.lesson;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.sferum.conference.overlap.Engagement;
import org.ejournal.sferum.conference.overlap.Overlap;
import org.ejournal.sferum.conference.overlap.SchoolPeople;
import org.ejournal.sferum.screen.Words;

/**
 * Names what else goes on at the same time (AH-17).
 *
 * @param said the words
 * @param school who is who
 * @param zone the school's
 */
public record OverlapText(Words said, SchoolPeople school, ZoneId zone) {
    /** So many are named; whoever sees them knows enough. */
    private static final int NAMED = 5;

    /** Asks whether it is to be saved although something else goes on. */
    static Outcome ask(Words said, String overlaps, String anyway) {
        return new Outcome.Ask(
                said.say("overlap.title"),
                said.say("overlap.ask", overlaps),
                List.of(
                        new Outcome.Answer(said.say("overlap.anyway"), anyway, Control.Weight.DANGER),
                        new Outcome.Answer(said.say("button.cancel"), "", Control.Weight.NORMAL)));
    }

    /** Returns a line for each, or nothing. */
    public String of(List<Overlap> overlaps) {
        List<String> lines =
                overlaps.stream().limit(NAMED).map(this::line).collect(Collectors.toCollection(ArrayList::new));
        if (overlaps.size() > NAMED) {
            lines.add(said.say("overlap.more", overlaps.size() - NAMED));
        }
        return String.join("\n", lines);
    }

    private String line(Overlap overlap) {
        Engagement with = overlap.with();
        return said.say(
                "overlap." + with.kind(),
                with.title(),
                with.schoolClass(),
                LessonWords.dateAndTime(with.starts().atZone(zone)),
                LessonWords.time(with.ends().atZone(zone)),
                who(overlap));
    }

    private String who(Overlap overlap) {
        String teachers = overlap.with().people().teachers().stream()
                .map(school::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return overlap.teacher()
                ? said.say(overlap.learners() ? "overlap.both" : "overlap.teacher", teachers)
                : said.say("overlap.class", teachers);
    }
}
