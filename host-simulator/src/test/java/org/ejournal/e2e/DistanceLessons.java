package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The distance lessons of the demo's class teacher, as the journal's pages have them, and the journal's clock. */
final class DistanceLessons {
    private static final int SCHOOL_DAYS = 5;

    private final Demo demo;
    private final ZoneId zone;

    /** Those of an organisation that lives in that zone. */
    DistanceLessons(Demo demo, ZoneId zone) {
        this.demo = demo;
        this.zone = zone;
    }

    /** A lesson that the teacher gives. */
    record Lesson(String id, Instant starts, Instant ends) {}

    /** The teacher's lessons of a week that can be held at a distance, in the order of their times. */
    List<Lesson> ofWeek(Journal journal, LocalDate monday) {
        Visitor teacher = teacher(journal);
        List<Lesson> lessons = new ArrayList<>();
        for (int day = 0; day < SCHOOL_DAYS; day++) {
            LocalDate date = monday.plusDays(day);
            teacher.page("/journal?date=" + date).select("[data-lesson]").stream()
                    .map(row -> lesson(row, date))
                    .filter(lesson -> !button(teacher, lesson, "create").isBlank())
                    .forEach(lessons::add);
        }
        return lessons.stream().sorted(Comparator.comparing(Lesson::starts)).toList();
    }

    private Visitor teacher(Journal journal) {
        return journal.visitor(demo.login("classteacher"));
    }

    private Lesson lesson(Element row, LocalDate date) {
        String time = row.selectFirst("td").text();
        return new Lesson(
                row.attr("data-lesson"),
                moment(date, time.substring(0, 5)),
                moment(date, time.substring(time.length() - 5)));
    }

    private Instant moment(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    private static String button(Visitor teacher, Lesson lesson, String name) {
        return page(teacher, lesson).select("[data-lesson-button=" + name + "]").attr("data-open");
    }

    private static Document page(Visitor teacher, Lesson lesson) {
        return teacher.page("/journal/lessons/" + lesson.id());
    }

    /** Makes a distance lesson as the window proposes it. */
    void create(Journal journal, Lesson lesson) {
        Visitor teacher = teacher(journal);
        teacher.open(button(teacher, lesson, "create")).press("Создать");
        assertThat(row(teacher, lesson)).contains("Начнётся");
    }

    /** What the lesson window says of it. */
    String row(Journal journal, Lesson lesson) {
        return row(teacher(journal), lesson);
    }

    private static String row(Visitor teacher, Lesson lesson) {
        return page(teacher, lesson).select("[data-row-of='sferum/call']").text();
    }

    /** Waits until the lesson window says that. */
    void awaits(Journal journal, Lesson lesson, String words) {
        Visitor teacher = teacher(journal);
        Until.sees(() -> row(teacher, lesson), said -> said.contains(words));
    }

    /** Puts the journal's clock forward to that moment, or less than a minute beyond it. */
    void clockTo(Journal journal, Instant moment) {
        Visitor operator = journal.visitor(demo.login("super"));
        String shown = operator.page("/admin/clock").select("[data-now]").attr("data-moment");
        Duration by = Duration.between(OffsetDateTime.parse(shown).toInstant(), moment);
        long minutes = by.plusSeconds(59).toMinutes();
        operator.send("/admin/clock", "/admin/clock", "minutes", String.valueOf(minutes));
    }

    /** The calls that the organisation's service user started in VK, oldest first. */
    List<Messenger.Call> calls(Messenger vk) {
        return vk.calls(serviceUser(vk));
    }

    long serviceUser(Messenger vk) {
        return SmallSchools.owners(vk, demo)[1];
    }
}
