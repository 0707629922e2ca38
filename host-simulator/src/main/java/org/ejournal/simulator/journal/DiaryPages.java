package org.ejournal.simulator.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ejournal.plugin.extension.DiaryMarks;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.desktop.render.LinkView;
import org.ejournal.simulator.plugins.Extensions;
import org.ejournal.simulator.timetable.SchoolTimetable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** «Дневник»: a pupil's week, for the pupil and whoever answers for them, with the plugins' marks. */
@Controller
@DesktopPage
@RequestMapping("/diary")
class DiaryPages {
    private static final int WEEK = 7;

    private final Sessions sessions;
    private final SchoolTimetable timetable;
    private final Days days;
    private final Extensions extensions;

    DiaryPages(Sessions sessions, SchoolTimetable timetable, Days days, Extensions extensions) {
        this.sessions = sessions;
        this.timetable = timetable;
        this.days = days;
        this.extensions = extensions;
    }

    @GetMapping
    String diary(@RequestParam Map<String, String> asked, Authentication person, Model model) {
        fill(asked, sessions.of(person), model);
        return "journal/diary";
    }

    /** Draws the week anew: with the time marks come and go. */
    @GetMapping("/week")
    String week(@RequestParam Map<String, String> asked, Authentication person, Model model) {
        fill(asked, sessions.of(person), model);
        return "journal/diary :: week";
    }

    private void fill(Map<String, String> asked, Session session, Model model) {
        OrganisationId organisation = session.organisation();
        List<PersonId> pupils = session.register().diaries(session.person());
        PersonId pupil = chosen(pupils, asked.getOrDefault("pupil", ""));
        LocalDate monday = Days.monday(days.day(organisation, asked.getOrDefault("date", "")));
        List<Lesson> lessons = timetable
                .lessons(
                        organisation, days.start(organisation, monday), days.start(organisation, monday.plusDays(WEEK)))
                .stream()
                .filter(lesson -> session.register().learns(pupil, lesson))
                .toList();
        model.addAttribute("pupil", new Pupil(pupil.value(), session.register().name(pupil)));
        model.addAttribute(
                "pupils",
                pupils.stream()
                        .map(each -> new Pupil(each.value(), session.register().name(each)))
                        .toList());
        model.addAttribute("monday", monday);
        model.addAttribute("week", week(lessons, marks(session, lessons), session.register()));
    }

    private static PersonId chosen(List<PersonId> pupils, String asked) {
        return pupils.stream()
                .filter(pupil -> asked.isEmpty() || pupil.value().equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.FORBIDDEN, "That diary is not this person's to read"));
    }

    private Map<LessonId, List<MarkView>> marks(Session session, List<Lesson> lessons) {
        Map<LessonId, List<MarkView>> marks = new HashMap<>();
        extensions
                .askAll(DiaryMarks.class, (plugin, diary) -> {
                    Map<LessonId, MarkView> own = new HashMap<>();
                    diary.marks(session.visitor().viewer(plugin), lessons)
                            .forEach((lesson, mark) -> own.put(lesson, MarkView.of(plugin, mark)));
                    return own;
                })
                .forEach(own -> own.forEach((lesson, mark) ->
                        marks.computeIfAbsent(lesson, any -> new ArrayList<>()).add(mark)));
        return marks;
    }

    private static List<Day> week(List<Lesson> lessons, Map<LessonId, List<MarkView>> marks, Register register) {
        Map<String, List<Line>> byDay = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            Line line = new Line(LessonView.of(lesson, register), marks.getOrDefault(lesson.id(), List.of()));
            byDay.computeIfAbsent(line.lesson().date(), day -> new ArrayList<>())
                    .add(line);
        }
        return byDay.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    /** Somebody whose diary the person may read. */
    record Pupil(String id, String name) {}

    /** A day with lessons. */
    record Day(String title, List<Line> lines) {}

    /** A lesson with its marks. */
    record Line(LessonView lesson, List<MarkView> marks) {}

    /** A plugin's mark beside a lesson. */
    record MarkView(String icon, String label, LinkView link) {
        static MarkView of(String plugin, DiaryMarks.Mark mark) {
            return new MarkView(
                    "icon-" + mark.icon().name().toLowerCase(Locale.ROOT),
                    mark.label(),
                    LinkView.of(plugin, mark.target()));
        }
    }
}
