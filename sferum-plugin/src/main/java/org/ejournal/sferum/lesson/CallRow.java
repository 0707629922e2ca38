package org.ejournal.sferum.lesson;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.extension.LessonPanels.Button;
import org.ejournal.plugin.extension.LessonPanels.Row;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.conference.LessonCalls;
import org.ejournal.sferum.conference.LessonCalls.Obstacle;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.lesson.series.SeriesWindow;
import org.ejournal.sferum.screen.Words;

/** The row «Дистанционный урок» of the lesson window (JR-1 to JR-3). */
public class CallRow {
    private final LessonCalls calls;
    private final LessonWords words;
    private final Clock clock;

    CallRow(LessonCalls calls, LessonWords words, Clock clock) {
        this.calls = calls;
        this.words = words;
        this.clock = clock;
    }

    /** Returns the row; none where there is neither a conference nor anybody who could make one. */
    public List<Row> of(Viewer viewer, Lesson lesson) {
        Words said = words.of(viewer);
        Optional<Conference> known = calls.shown(viewer, lesson);
        if (known.isPresent()) {
            return List.of(row(viewer, lesson, known.get(), said));
        }
        Obstacle obstacle = calls.obstacle(viewer, lesson);
        return obstacle == Obstacle.FOREIGN ? List.of() : List.of(offer(lesson, obstacle, said));
    }

    private static Row offer(Lesson lesson, Obstacle obstacle, Words said) {
        if (obstacle == Obstacle.NONE) {
            return row(
                    said,
                    "",
                    Tone.PLAIN,
                    List.of(
                            window("create", CallScreen.NAME, lesson, said),
                            series("day", lesson, said),
                            series("week", lesson, said)));
        }
        Button link = new Button("link", said.say("desktop.link"), Target.window(ScreenRef.of("link")));
        return row(
                said,
                said.say("lesson.call.obstacle." + obstacle),
                obstacle == Obstacle.UNLINKED ? Tone.WARNING : Tone.PLAIN,
                obstacle == Obstacle.UNLINKED ? List.of(link) : List.of());
    }

    private Row row(Viewer viewer, Lesson lesson, Conference call, Words said) {
        Instant now = clock.instant();
        List<Button> buttons = calls.teaches(viewer, lesson) ? buttons(viewer, lesson, call, said) : List.of();
        Tone tone = !call.failureKind().isEmpty() && !call.isOver(now) ? Tone.WARNING : Tone.PLAIN;
        return row(said, CallText.of(call, lesson, now, said), tone, buttons);
    }

    private List<Button> buttons(Viewer viewer, Lesson lesson, Conference call, Words said) {
        Instant now = clock.instant();
        if (call.isOver(now)) {
            return another(viewer, lesson, call, said);
        }
        List<Button> buttons = new ArrayList<>();
        boolean open = call.isOpen(now);
        if (open) {
            Addresses.of(call, true)
                    .map(address -> new Button("open", said.say("lesson.call.open"), Target.address(address)))
                    .ifPresent(buttons::add);
        } else {
            buttons.add(window("open", OpenScreen.NAME, lesson, said));
        }
        if (open && words.endsCalls(viewer)) {
            buttons.add(window("finish", FinishScreen.NAME, lesson, said));
        }
        buttons.add(window("remove", RemoveScreen.NAME, lesson, said));
        buttons.add(series("week", lesson, said));
        return buttons;
    }

    /** While the lesson's time lasts it may have another one (AH-17). */
    private List<Button> another(Viewer viewer, Lesson lesson, Conference call, Words said) {
        return call.state() == Conference.State.FINISHED && calls.obstacle(viewer, lesson) == Obstacle.NONE
                ? List.of(window("create", CallScreen.NAME, lesson, said))
                : List.of();
    }

    private static Button window(String button, String screen, Lesson lesson, Words said) {
        ScreenRef window = ScreenRef.of(screen, CallScreen.LESSON, lesson.id().value());
        return new Button(button, said.say("lesson.call." + button), Target.window(window));
    }

    /** Leads to the same for the lessons of the day or the week (AH-17). */
    private static Button series(String which, Lesson lesson, Words said) {
        LocalDate day = lesson.starts().toLocalDate();
        ScreenRef window = which.equals("day") ? SeriesWindow.day(day) : SeriesWindow.week(day);
        return new Button(which, said.say("lesson.call." + which), Target.window(window));
    }

    private static Row row(Words said, String text, Tone tone, List<Button> buttons) {
        return new Row("call", said.say("lesson.call"), text, tone, buttons);
    }
}
