package org.ejournal.sferum.conference.overlap;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.sferum.screen.Words;

/**
 * Names what else goes on at the same time (AH-17).
 *
 * @param said the words
 * @param school who is who
 * @param zone the school's
 */
public record OverlapText(Words said, SchoolPeople school, ZoneId zone) {
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** So many are named; whoever sees them knows enough. */
    private static final int NAMED = 5;

    /** What somebody is about to do although something else goes on. */
    public enum Deed {
        /** To make a conference. */
        CREATE,
        /** To save what was changed of one. */
        SAVE
    }

    /**
     * Asks whether it is to be done although something else goes on.
     *
     * @param overlaps what {@link #of} has named
     * @param anyway the action that does it
     */
    public static Outcome ask(Words said, String overlaps, Deed deed, String anyway) {
        return new Outcome.Ask(
                said.say("overlap.title"),
                said.say("overlap.ask." + deed, overlaps),
                List.of(
                        new Outcome.Answer(said.say("overlap.anyway." + deed), anyway, Control.Weight.DANGER),
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
                at(DATE_AND_TIME, with.starts()),
                at(TIME, with.ends()),
                who(overlap));
    }

    private String at(DateTimeFormatter format, Instant moment) {
        return format.format(moment.atZone(zone));
    }

    private String who(Overlap overlap) {
        if (overlap.teacher()) {
            return said.say(overlap.learners() ? "overlap.both" : "overlap.teacher", names(overlap.teachers()));
        }
        return said.say("overlap.class", names(overlap.with().people().leads()));
    }

    private String names(Collection<String> people) {
        return people.stream().map(school::name).sorted().collect(Collectors.joining(", "));
    }
}
