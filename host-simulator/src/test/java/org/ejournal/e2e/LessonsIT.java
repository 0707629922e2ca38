package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lessons as a teacher, a pupil, a parent and an administrator see them in a browser. */
class LessonsIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo SCHOOL = Demo.SCHOOL;

    /** So far ahead that what other tests do to the clock does not reach it. */
    private static final LocalDate MONDAY =
            LocalDate.now(ZoneId.of("Europe/Moscow")).plusWeeks(3).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private static Journal journal;

    @BeforeAll
    static void start() {
        journal = JOURNALS.start();
    }

    private static Desk signIn(String part) {
        return Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login(part));
    }

    private static Desk follow(Desk desk, String label) {
        desk.at("[data-start]").click();
        desk.at("[data-menu='" + label + "']").click();
        assertThat(desk.at("main.journal h1")).isVisible();
        return desk;
    }

    private static void choose(Desk desk, String field, LocalDate day) {
        desk.at("#" + field).fill(day.toString());
        desk.page().getByText("Показать").click();
    }

    @Test
    @Tag("JR-1")
    void a_teacher_goes_by_the_menu_to_the_lesson_window() {
        Desk desk = follow(signIn("classteacher"), "Классный журнал");
        choose(desk, "journal-date", MONDAY);
        Locator lessons = desk.at("[data-lesson]");
        assertThat(lessons.first()).isVisible();
        String subject = lessons.first().locator("td").nth(2).innerText();

        lessons.first().locator("[data-lesson-open]").click();

        assertThat(desk.at("[data-lesson-window] h1")).hasText("Выставить оценки");
        assertThat(desk.at("[data-lesson-window] dl")).containsText(subject);
        assertThat(desk.at(".journal-pupils li").first()).isVisible();
    }

    @Test
    @Tag("JR-4")
    void the_diary_fits_a_phone_and_a_parent_reads_it_too() {
        Page phone = BROWSERS.phone();
        Desk pupil = Desk.signIn(phone, journal, SCHOOL.login("pupil"));
        phone.navigate(journal.address() + "/diary?date=" + MONDAY);
        assertThat(pupil.at("#diary-week [data-lesson]").first()).containsText("08:00–08:45");
        assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();

        Desk parent = follow(signIn("parent"), "Дневник");
        assertThat(parent.at("main.journal h1")).containsText("Дневник: ");
    }

    @Test
    @Tag("AH-17")
    void an_administrator_moves_a_lesson_and_the_class_sees_it() {
        Desk desk = follow(signIn("admin"), "Расписание уроков");
        choose(desk, "timetable-date", MONDAY);
        Locator lesson = desk.at("[data-lesson]").first();
        String id = lesson.getAttribute("data-lesson");
        lesson.locator("[data-change]").click();

        desk.at("#move-date").fill(MONDAY.plusDays(5).toString());
        desk.at("#move-starts").fill("15:50");
        desk.at("#move-ends").fill("16:35");
        desk.at("[data-action=move]").click();

        assertThat(desk.at("[data-notice=success]")).hasText("Урок перенесён.");
        desk.page().getByText("К расписанию").click();
        assertThat(desk.at("[data-lesson='" + id + "']")).containsText("15:50–16:35");
        assertThat(desk.at("[data-lesson='" + id + "'] [data-lesson-state]")).hasText("Перенесён");
    }

    @Test
    @Tag("JR-1")
    @Tag("VC-4")
    void a_distance_lesson_is_made_in_one_window_begins_is_found_and_ends_by_itself() {
        Desk teacher = follow(signIn("classteacher"), "Классный журнал");
        LocalDate day =
                LocalDate.now(ZoneId.of("Europe/Moscow")).plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        choose(teacher, "journal-date", day);
        Locator lesson = teacher.at("[data-lesson]").first();
        String time = lesson.locator("td").first().innerText();
        lesson.locator("[data-lesson-open]").click();
        teacher.at("[data-lesson-button=create]").click();
        assertThat(teacher.at("[data-window] h2")).hasText("Настройки дистанционного урока");
        teacher.press("Создать");
        assertThat(teacher.at("[data-lesson-button=remove]")).isVisible();
        teacher.at("[data-lesson-button=open]").click();
        assertThat(teacher.at("[data-window]")).containsText("Дистанционный урок еще не начался");
        teacher.at("[data-window] [data-close]").click();

        clockTo(day, time.substring(0, 5));
        Locator open = teacher.at("a[data-lesson-button=open][href*='/call/join/']");
        assertThat(open).isVisible();
        Page call = teacher.page().waitForPopup(open::click);
        call.locator("#q").waitFor();
        assertThat(call.locator("main")).isVisible();

        clockTo(day, time.substring(time.length() - 5));
        assertThat(teacher.at("[data-row-of='sferum/call']")).containsText("Урок завершился");
    }

    private static void clockTo(LocalDate day, String time) {
        clockTo(journal, SCHOOL, day, time);
    }

    /** Puts a journal's clock forward to a minute after that time in Moscow. */
    static void clockTo(Journal journal, Demo school, LocalDate day, String time) {
        Visitor operator = journal.visitor(school.login("super"));
        String moment = day.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/Moscow"))
                .withZoneSameInstant(ZoneId.systemDefault())
                .toLocalDateTime()
                .plusMinutes(1)
                .toString();
        operator.send("/admin/clock", "/admin/clock", "moment", moment.substring(0, 16));
    }

    @Test
    void the_operator_puts_the_clock_forward() {
        Desk desk = signIn("super");
        desk.at("[data-start]").click();
        desk.at("[data-menu='Часы']").click();
        Instant before = moment(desk);

        desk.at("[data-forward='1440']").click();

        assertThat(desk.at("[data-notice=success]")).hasText("Часы переведены.");
        assertThat(moment(desk)).isBetween(before.plus(1, ChronoUnit.DAYS), before.plus(2, ChronoUnit.DAYS));
        assertThat(desk.at("main.admin dl")).containsText(Pattern.compile("[1-9]\\d* сут \\d+ ч \\d+ мин"));
    }

    private static Instant moment(Desk desk) {
        return OffsetDateTime.parse(desk.at("[data-now]").getAttribute("data-moment"))
                .toInstant();
    }
}
