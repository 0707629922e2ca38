package org.ejournal.simulator.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.timetable.SchoolTimetable;
import org.ejournal.simulator.timetable.TimetableOffice;
import org.ejournal.simulator.timetable.WrongLessonException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** «Расписание уроков»: a class's week, and the page on which a lesson is moved, substituted or cancelled. */
@Controller
@DesktopPage
@RequestMapping("/timetable")
class TimetablePages {
    private static final int WEEK = 7;
    private static final String LESSON = "/lessons/{id}";

    private final Sessions sessions;
    private final SchoolTimetable timetable;
    private final TimetableOffice office;
    private final Days days;

    TimetablePages(Sessions sessions, SchoolTimetable timetable, TimetableOffice office, Days days) {
        this.sessions = sessions;
        this.timetable = timetable;
        this.office = office;
        this.days = days;
    }

    @GetMapping
    String week(@RequestParam Map<String, String> asked, Authentication person, Model model) {
        Session session = sessions.of(person);
        OrganisationId organisation = session.organisation();
        List<SchoolClass> classes = session.register().classes();
        LocalDate monday = Days.monday(days.day(organisation, asked.getOrDefault("date", "")));
        Optional<SchoolClass> chosen = classes.stream()
                .filter(each -> each.id().value().equals(asked.getOrDefault("class", "")))
                .findFirst()
                .or(() -> classes.stream().findFirst());
        model.addAttribute("classes", classes);
        model.addAttribute("chosen", chosen.map(each -> each.id().value()).orElse(""));
        model.addAttribute("monday", monday);
        model.addAttribute(
                "lessons",
                chosen.map(SchoolClass::id)
                        .map(each -> lessons(session, each, monday))
                        .orElse(List.of()));
        return "journal/timetable";
    }

    private List<LessonView> lessons(Session session, ClassId schoolClass, LocalDate monday) {
        OrganisationId organisation = session.organisation();
        return timetable
                .ofClass(
                        organisation,
                        schoolClass,
                        days.start(organisation, monday),
                        days.start(organisation, monday.plusDays(WEEK)))
                .stream()
                .map(lesson -> LessonView.of(lesson, session.register()))
                .toList();
    }

    @GetMapping(LESSON)
    String lesson(@PathVariable String id, Authentication person, Model model) {
        Session session = sessions.of(person);
        Lesson lesson = timetable
                .lesson(session.organisation(), new LessonId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no lesson " + id));
        model.addAttribute("lesson", LessonView.of(lesson, session.register()));
        model.addAttribute("schoolClass", lesson.schoolClass().value());
        model.addAttribute("date", lesson.starts().toLocalDate());
        model.addAttribute("starts", lesson.starts().toLocalTime());
        model.addAttribute("ends", lesson.ends().toLocalTime());
        model.addAttribute(
                "substitute", lesson.substitute().map(PersonId::value).orElse(""));
        model.addAttribute("cancelled", lesson.state().name().equals("CANCELLED"));
        model.addAttribute(
                "staff",
                session.register().staff().stream()
                        .map(each ->
                                new Teacher(each.value(), session.register().name(each)))
                        .toList());
        return "journal/change";
    }

    /** Somebody who can teach. */
    record Teacher(String id, String name) {}

    @PostMapping(LESSON + "/move")
    String move(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Authentication person,
            RedirectAttributes after) {
        OrganisationId organisation = sessions.of(person).organisation();
        try {
            LocalDate date = LocalDate.parse(typed.getOrDefault("date", ""));
            Instant starts = moment(organisation, date, typed.getOrDefault("starts", ""));
            Instant ends = moment(organisation, date, typed.getOrDefault("ends", ""));
            return done(id, after, "moved", () -> office.move(organisation, new LessonId(id), starts, ends));
        } catch (DateTimeException unreadable) {
            after.addFlashAttribute("refused", "UNREADABLE");
            return back(id);
        }
    }

    private Instant moment(OrganisationId organisation, LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time))
                .atZone(timetable.zone(organisation))
                .toInstant();
    }

    @PostMapping(LESSON + "/substitute")
    String substitute(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String teacher,
            Authentication person,
            RedirectAttributes after) {
        OrganisationId organisation = sessions.of(person).organisation();
        Optional<PersonId> chosen =
                Optional.of(teacher).filter(each -> !each.isBlank()).map(PersonId::new);
        return done(id, after, "substituted", () -> office.substitute(organisation, new LessonId(id), chosen));
    }

    @PostMapping(LESSON + "/cancel")
    String cancel(@PathVariable String id, Authentication person, RedirectAttributes after) {
        OrganisationId organisation = sessions.of(person).organisation();
        return done(id, after, "cancelled", () -> office.cancel(organisation, new LessonId(id)));
    }

    @PostMapping(LESSON + "/restore")
    String restore(@PathVariable String id, Authentication person, RedirectAttributes after) {
        OrganisationId organisation = sessions.of(person).organisation();
        return done(id, after, "restored", () -> office.restore(organisation, new LessonId(id)));
    }

    private static String done(String id, RedirectAttributes after, String what, Runnable act) {
        try {
            act.run();
            after.addFlashAttribute("done", what);
        } catch (WrongLessonException wrong) {
            after.addFlashAttribute("refused", wrong.reason().name());
        }
        return back(id);
    }

    private static String back(String id) {
        return "redirect:/timetable/lessons/" + UriUtils.encode(id, "UTF-8");
    }
}
