package org.ejournal.simulator.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.LessonPanels;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.desktop.settings.PreferenceBook;
import org.ejournal.simulator.plugins.Extensions;
import org.ejournal.simulator.timetable.SchoolTimetable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** «Классный журнал»: a teacher's lessons of a day, an administrator's all; and the lesson window. */
@Controller
@DesktopPage
@RequestMapping("/journal")
class JournalPages {
    private final Sessions sessions;
    private final SchoolTimetable timetable;
    private final Days days;
    private final LessonWords words;
    private final Extensions extensions;
    private final PreferenceBook preferences;

    JournalPages(
            Sessions sessions,
            SchoolTimetable timetable,
            Days days,
            LessonWords words,
            Extensions extensions,
            PreferenceBook preferences) {
        this.sessions = sessions;
        this.timetable = timetable;
        this.days = days;
        this.words = words;
        this.extensions = extensions;
        this.preferences = preferences;
    }

    @GetMapping
    String day(@RequestParam Map<String, String> asked, Authentication person, Model model) {
        Session session = teaching(person);
        OrganisationId organisation = session.organisation();
        LocalDate day = days.day(organisation, asked.getOrDefault("date", ""));
        List<LessonView> lessons = timetable
                .lessons(organisation, days.start(organisation, day), days.start(organisation, day.plusDays(1)))
                .stream()
                .filter(lesson -> sees(session, lesson))
                .map(lesson -> LessonView.of(lesson, session.register()))
                .toList();
        model.addAttribute("lessons", lessons);
        model.addAttribute("day", day);
        model.addAttribute("shown", Days.show(day));
        model.addAttribute("window", words.window(organisation));
        return "journal/day";
    }

    @GetMapping("/lessons/{id}")
    String lesson(@PathVariable String id, Authentication person, Model model) {
        Session session = teaching(person);
        Lesson lesson = lesson(session, id);
        model.addAttribute("lesson", LessonView.of(lesson, session.register()));
        model.addAttribute("day", lesson.starts().toLocalDate());
        model.addAttribute(
                "pupils",
                session.register().pupils(lesson).stream()
                        .map(session.register()::name)
                        .toList());
        model.addAttribute("departed", departed(session, lesson));
        model.addAttribute("rows", rows(session, lesson));
        model.addAttribute("window", words.window(session.organisation()));
        return "journal/lesson";
    }

    /** Returns who has left the class, where the organisation does not hide them. */
    private List<String> departed(Session session, Lesson lesson) {
        return preferences.of(session.organisation()).hidesDeparted()
                ? List.of()
                : session.register().departed(lesson).stream()
                        .map(session.register()::name)
                        .toList();
    }

    /** Draws the plugins' rows anew: what a person does in a window above can change them, and so does the time. */
    @GetMapping("/lessons/{id}/rows")
    String rows(@PathVariable String id, Authentication person, Model model) {
        Session session = teaching(person);
        Lesson lesson = lesson(session, id);
        model.addAttribute("lesson", LessonView.of(lesson, session.register()));
        model.addAttribute("rows", rows(session, lesson));
        return "journal/lesson :: rows";
    }

    private List<RowView> rows(Session session, Lesson lesson) {
        return extensions
                .askAll(
                        LessonPanels.class,
                        (plugin, panels) -> panels.rows(session.visitor().viewer(plugin), lesson).stream()
                                .map(row -> RowView.of(plugin, row))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Session teaching(Authentication person) {
        Session session = sessions.of(person);
        if (!session.teaches()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Only staff open the class journal");
        }
        return session;
    }

    private Lesson lesson(Session session, String id) {
        Lesson lesson = id.isBlank()
                ? null
                : timetable.lesson(session.organisation(), new LessonId(id)).orElse(null);
        if (lesson == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no lesson " + id);
        }
        if (!sees(session, lesson)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Somebody else teaches lesson " + id);
        }
        return lesson;
    }

    /** A teacher keeps seeing a lesson that somebody else teaches this time. */
    private static boolean sees(Session session, Lesson lesson) {
        return session.keeps()
                || lesson.teachers().contains(session.person())
                || lesson.taughtBy().contains(session.person());
    }
}
