package org.ejournal.sferum.lesson;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.conference.LessonCalls;
import org.ejournal.sferum.screen.Words;

/** The fields of a distance lesson that is about to be made, with what a person has entered so far. */
record CallForm(Lesson lesson, Input input, Words said) {
    static final String CREATE = "create";
    static final String TITLE = "title";
    static final String STARTS = "starts";
    static final String ENDS = "ends";

    private static final int LONGEST_TIME = 5;

    /**
     * Draws it.
     *
     * @param wrong the field with an error; empty for none
     * @param error what is wrong there
     */
    Screen screen(String wrong, String error) {
        Block facts = new Block.Facts(List.of(
                new Block.Fact(said.say("lesson.call.date"), LessonWords.dateAndTime(lesson.starts()), Tone.PLAIN),
                new Block.Fact(said.say("lesson.call.system"), said.say("desktop.registry"), Tone.PLAIN)));
        Block fields = new Block.Form(
                "",
                List.of(
                        text(TITLE, title(), LessonCalls.LONGEST_TITLE, wrong, error),
                        text(STARTS, time(STARTS), LONGEST_TIME, wrong, error),
                        text(ENDS, time(ENDS), LONGEST_TIME, wrong, error)));
        return Screen.of(
                said.say("lesson.call.settings"),
                List.of(facts, fields),
                List.of(Control.primary(CREATE, said.say("lesson.call.create"))));
    }

    /** A name that was cleared stays so until it is sent, so that the error can say so. */
    private String title() {
        return input.all(TITLE).isEmpty()
                ? LessonTitle.of(lesson, said)
                : input.one(TITLE).orElse("");
    }

    private String time(String name) {
        ZonedDateTime otherwise = name.equals(STARTS) ? lesson.starts() : lesson.ends();
        return input.all(name).isEmpty()
                ? LessonWords.time(otherwise)
                : input.one(name).orElse("");
    }

    private Field text(String name, String value, int longest, String wrong, String error) {
        return new Field.Text(
                name, said.say("lesson.call." + name), "", name.equals(wrong) ? error : "", value, longest, true);
    }

    /** Reads a time of the lesson's day, in the school's zone. */
    Optional<Instant> moment(String name) {
        try {
            LocalTime time = LocalTime.parse(time(name));
            return Optional.of(lesson.starts()
                    .toLocalDate()
                    .atTime(time)
                    .atZone(lesson.starts().getZone())
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
