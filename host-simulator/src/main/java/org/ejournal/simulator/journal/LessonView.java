package org.ejournal.simulator.journal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonState;

/**
 * A lesson as the journal's pages show it.
 *
 * @param id its id
 * @param date its day, as {@link Days} shows it
 * @param time «08:00–08:45»
 * @param schoolClass its class
 * @param subject its subject
 * @param teacher who teaches it
 * @param substituted whether that is somebody else than usual
 * @param state the key of its state's name
 * @param tone how the state is meant
 * @param open whether it is neither over nor cancelled
 */
record LessonView(
        String id,
        String date,
        String time,
        String schoolClass,
        String subject,
        String teacher,
        boolean substituted,
        String state,
        String tone,
        boolean open) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static LessonView of(Lesson lesson, Register register) {
        return new LessonView(
                lesson.id().value(),
                Days.show(lesson.starts().toLocalDate()),
                TIME.format(lesson.starts()) + "–" + TIME.format(lesson.ends()),
                register.schoolClass(lesson.schoolClass()),
                lesson.subject(),
                register.names(lesson.taughtBy()),
                lesson.substitute().isPresent(),
                "lesson.state." + lesson.state(),
                tone(lesson.state()),
                lesson.state() == LessonState.PLANNED || lesson.state() == LessonState.MOVED);
    }

    private static String tone(LessonState state) {
        return switch (state) {
            case PLANNED -> "plain";
            case MOVED -> "info";
            case CANCELLED -> "warning";
            case HELD -> "success";
        };
    }
}
