package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Conferences follow the timetable, for a week, a class and every calendar, as people see it in a browser. */
class LessonPlanIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo SCHOOL = Demo.SCHOOL;
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private static Journal journal;

    @BeforeAll
    static void start() {
        journal = JOURNALS.start();
    }

    /** Each test has a week of its own, and the one that puts the clock forward the nearest. */
    private static LocalDate monday(int weeks) {
        return LocalDate.now(ZONE).plusWeeks(weeks).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static Desk signIn(String part) {
        return Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login(part));
    }

    /** Opens the window of the teacher's first lesson of a day and returns the lesson's id. */
    private static String lesson(Desk teacher, LocalDate day) {
        teacher.page().navigate(journal.address() + "/journal?date=" + day);
        Locator lesson = teacher.at("[data-lesson]").first();
        String id = lesson.getAttribute("data-lesson");
        lesson.locator("[data-lesson-open]").click();
        assertThat(teacher.at("[data-lesson-window]")).isVisible();
        return id;
    }

    private static void tab(Desk desk, String label) {
        desk.at("[data-tab='" + label + "']").click();
        assertThat(desk.at("[role=tab][aria-selected=true]")).hasText(label);
    }

    /** Waits for what the journal says after a press, beside the window. */
    private static void told(Desk desk, String text) {
        assertThat(desk.page().getByText(Pattern.compile(text)).first()).isVisible();
    }

    private static void fill(Desk desk, String field, String value) {
        Locator input = desk.at("[data-field=" + field + "] input");
        input.fill(value);
        input.blur();
    }

    @Test
    @Tag("AH-17")
    void a_teacher_makes_the_conferences_of_a_week_in_one_go() {
        Desk teacher = signIn("classteacher");
        lesson(teacher, monday(3));
        teacher.at("[data-lesson-button=week]").click();
        assertThat(teacher.at("[data-window] h2")).hasText("Дистанционные уроки");
        assertThat(teacher.at("[data-window] [data-row]").first()).isVisible();

        teacher.press("Создать отмеченные");

        told(teacher, "Создано дистанционных уроков: [1-9]");

        assertThat(teacher.at("[data-window] [data-row]").first()).containsText("Уже создан");
        teacher.close();
        assertThat(teacher.at("[data-lesson-button=remove]")).isVisible();
    }

    @Test
    @Tag("AH-17")
    void what_overlaps_is_named_before_saving() {
        Desk teacher = signIn("classteacher");
        lesson(teacher, monday(4));
        teacher.at("[data-lesson-button=create]").click();
        assertThat(teacher.at("[data-window] [data-field=ends]")).isVisible();
        assertThat(teacher.at("[data-window]")).not().containsText("В это же время");

        fill(teacher, "ends", "16:00");
        teacher.says("В это же время урок");
        teacher.press("Создать");
        teacher.at("[data-answer='Создать всё равно']").click();

        assertThat(teacher.at("[data-lesson-button=remove]")).isVisible();
    }

    @Test
    @Tag("AH-17")
    void an_administrator_makes_those_of_a_class_in_quarantine_and_removes_them_again() {
        Desk admin = signIn("admin").menu("Сферум");
        tab(admin, "Дистанционные уроки");
        Locator whose = admin.at("[data-field=whose] select");
        whose.selectOption(whose.locator("option").nth(1).getAttribute("value"));
        fill(admin, "from", monday(5).toString());
        admin.says("Период — от одного дня до 31");
        fill(admin, "to", monday(5).plusDays(12).toString());
        assertThat(admin.at("[data-selected]")).isVisible();

        admin.press("Создать отмеченные");
        told(admin, "Создано дистанционных уроков: [1-9]");
        assertThat(admin.at("[data-row]").getByText("Уже создан").first()).isVisible();

        admin.at("[data-field=deed] select").selectOption("Удалить");
        assertThat(admin.at("[data-row]").getByText("Будет удалён").first()).isVisible();
        admin.press("Удалить отмеченные");
        admin.at("[data-answer='Да']").click();
        told(admin, "Удалено: [1-9]");
        assertThat(admin.at("[data-row]")).hasCount(0);
    }

    @Test
    @Tag("AH-17")
    @Tag("AH-18")
    void a_lesson_that_the_office_moves_moves_in_the_journal_and_in_every_calendar() {
        Desk teacher = signIn("classteacher");
        String id = lesson(teacher, monday(8));
        teacher.at("[data-lesson-button=create]").click();
        teacher.press("Создать");
        assertThat(teacher.at("[data-lesson-button=remove]")).isVisible();
        URI calendar = address(signIn("classteacher"));
        Instant before =
                Until.sees(() -> starts(calendar, id), Optional::isPresent).orElseThrow();

        LocalDate saturday = monday(8).plusDays(5);
        journal.visitor(SCHOOL.login("admin"))
                .send(
                        "/timetable/lessons/" + id,
                        "/timetable/lessons/" + id + "/move",
                        "date",
                        saturday.toString(),
                        "starts",
                        "15:50",
                        "ends",
                        "16:35");

        Instant after = saturday.atTime(LocalTime.of(15, 50)).atZone(ZONE).toInstant();
        assertThat(before).isNotEqualTo(after);
        Until.sees(() -> starts(calendar, id), Optional.of(after)::equals);
        assertThat(teacher.at("[data-row-of='sferum/call']")).containsText("15:50");
        assertThat(ask(calendar, "HEAD").headers().firstValue("ETag")).isPresent();
        assertThat(ask(calendar, "HEAD").headers().firstValue("Cache-Control")).hasValue("private, no-cache");

        Desk owner = signIn("classteacher").menu("Сферум");
        tab(owner, "Календарь");
        owner.press("Отозвать");
        owner.at("[data-answer='Отозвать']").click();
        told(owner, "Адрес отозван");
        assertThat(ask(calendar, "GET").statusCode()).isEqualTo(404);
    }

    private static URI address(Desk owner) {
        owner.menu("Сферум");
        tab(owner, "Календарь");
        owner.press("Создать адрес").says("больше он показан не будет");
        return URI.create(owner.at("[data-copy]").getAttribute("data-copy"));
    }

    private static Optional<Instant> starts(URI calendar, String lesson) {
        HttpResponse<String> answer = ask(calendar, "GET");
        assertThat(answer.statusCode()).isEqualTo(200);
        List<VEvent> events = Biweekly.parse(answer.body()).first().getEvents();
        return events.stream()
                .filter(event -> event.getUrl().getValue().contains(lesson)
                        || URI.create(event.getUrl().getValue()).getQuery().contains(lesson))
                .map(event -> event.getDateStart().getValue().toInstant())
                .findFirst();
    }

    private static HttpResponse<String> ask(URI address, String method) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address)
                                    .method(method, BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    @Tag("AH-18")
    void people_are_reminded_in_the_journal_before_their_lesson() {
        Desk teacher = signIn("classteacher");
        LocalDate day = monday(1).plusDays(1);
        lesson(teacher, day);
        String time = teacher.at("[data-lesson-window] dd").nth(1).innerText();
        teacher.at("[data-lesson-button=create]").click();
        teacher.press("Создать");
        assertThat(teacher.at("[data-lesson-button=remove]")).isVisible();

        clockTo(day, LocalTime.parse(time.substring(0, 5)).minusMinutes(8));

        Visitor reading = journal.visitor(SCHOOL.login("classteacher"));
        Until.sees(() -> reading.page("/notifications").text(), text -> text.contains("Скоро: "));
        teacher.page().navigate(journal.address() + "/");
        assertThat(teacher.at("#bell")).hasAttribute("data-unread", Pattern.compile("[1-9]\\d*"));
        teacher.at("#bell").click();
        assertThat(teacher.at("[data-letter^='Скоро: ']").first()).containsText(time.substring(0, 5));
    }

    private static void clockTo(LocalDate day, LocalTime time) {
        String moment = day.atTime(time)
                .atZone(ZONE)
                .withZoneSameInstant(ZoneId.systemDefault())
                .toLocalDateTime()
                .toString();
        journal.visitor(SCHOOL.login("super")).send("/admin/clock", "/admin/clock", "moment", moment.substring(0, 16));
    }
}
