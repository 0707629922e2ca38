package org.ejournal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.simulator.plugins.PluginSource;
import org.ejournal.simulator.school.DemoAccount;
import org.ejournal.simulator.school.SchoolRoster;
import org.ejournal.simulator.timetable.SchoolTimetable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The class journal, the diary, the timetable and the clock of a running journal, with a plugin that adds to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JournalPagesTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school-12");
    private static final OrganisationId COLLEGE = new OrganisationId("college-1");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final String PANELS = """
            package trial;
            import java.net.URI;
            import java.util.List;
            import org.ejournal.plugin.extension.LessonPanels;
            import org.ejournal.plugin.host.Viewer;
            import org.ejournal.plugin.roster.Lesson;
            import org.ejournal.plugin.ui.*;
            public class Panels implements LessonPanels {
                private final Main plugin;
                public Panels(Main plugin) { this.plugin = plugin; }
                public List<Row> rows(Viewer viewer, Lesson lesson) {
                    boolean over = lesson.isOver(plugin.host.clock().instant());
                    return List.of(new Row("greeting", "Приветствие", over ? "Урок завершился" : "", Tone.PLAIN,
                        over ? List.of() : List.of(
                            new Button("create", "Создать", Target.window(ScreenRef.of("greeting", "lesson", lesson.id().value()))),
                            new Button("go", "Открыть", Target.address(URI.create("http://example.org/call"))))));
                }
            }
            """;
    private static final String MARKS = """
            package trial;
            import java.util.*;
            import org.ejournal.plugin.extension.DiaryMarks;
            import org.ejournal.plugin.host.Viewer;
            import org.ejournal.plugin.roster.*;
            import org.ejournal.plugin.ui.*;
            public class Marks implements DiaryMarks {
                public Map<LessonId, Mark> marks(Viewer viewer, List<Lesson> lessons) {
                    return Map.of(lessons.get(0).id(), new Mark(Icon.VIDEO, "Дистанционный урок", Target.nowhere()));
                }
            }
            """;
    private static final String HEARER = """
            package trial;
            import java.util.Map;
            import org.ejournal.plugin.extension.LessonChanges;
            import org.ejournal.plugin.roster.*;
            public class Hearer implements LessonChanges {
                private final Main plugin;
                public Hearer(Main plugin) { this.plugin = plugin; }
                public void changed(LessonChange change) {
                    Lesson lesson = plugin.host.timetable().lesson(change.organisation(), change.lesson()).orElseThrow();
                    plugin.host.settings().change(change.organisation(),
                        Map.of("heard", change.kind() + " " + lesson.state() + " " + lesson.starts().toInstant()));
                }
            }
            """;

    private Path directory;
    private ConfigurableApplicationContext journal;
    private URI address;
    private LocalDate monday;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        directory = temporary;
        Path archives = Files.createDirectory(directory.resolve("archives"));
        PluginSource.named("greeter")
                .extension("trial.Panels", PANELS)
                .extension("trial.Marks", MARKS)
                .extension("trial.Hearer", HEARER)
                .pack(archives);
        start();
        monday = LocalDate.now(MOSCOW).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private void start() {
        journal = SimulatorApplication.start(Options.parse(
                "--port=0",
                "--vk-port=0",
                "--data=" + directory.resolve("data"),
                "--simulator.plugins-directory=" + directory.resolve("archives")));
        address = journal.getEnvironment().getRequiredProperty("simulator.base-address", URI.class);
    }

    @AfterAll
    void stop() {
        journal.close();
    }

    private Browser as(String login) {
        return new Browser(address).signIn(login);
    }

    private PersonId person(String login) {
        return journal.getBean(SchoolRoster.class).accounts().stream()
                .filter(account -> account.login().equals(login))
                .map(DemoAccount::person)
                .findFirst()
                .orElseThrow();
    }

    private List<Lesson> lessons(OrganisationId organisation) {
        Instant start = monday.atStartOfDay(MOSCOW).toInstant();
        return journal.getBean(SchoolTimetable.class).lessons(organisation, start, start.plus(Duration.ofDays(5)));
    }

    /** A lesson of the teacher's, whom the roster gives no other part. */
    private Lesson own(String login) {
        return lessons(SCHOOL).stream()
                .filter(lesson -> lesson.teachers().contains(person(login)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    @Tag("JR-1")
    void a_teacher_opens_the_lesson_window_of_an_own_lesson_from_the_menu() {
        Browser teacher = as("school1-teacher");
        Lesson lesson = own("school1-teacher");
        assertThat(teacher.open("/").text())
                .contains("Классный журнал", "href=\"/journal\"")
                .doesNotContain("href=\"/timetable\"", "href=\"/diary\"");

        teacher.open("/journal?date=" + lesson.starts().toLocalDate());
        assertThat(teacher.text()).contains("/journal/lessons/" + lesson.id(), "Выставить оценки");
        teacher.open("/journal/lessons/" + lesson.id());

        assertThat(teacher.text())
                .contains("Выставить оценки", lesson.subject(), "Приветствие", "Создать", "Открыть")
                .contains("data-open=\"/windows/greeter/greeting?p.lesson=" + lesson.id() + "\"")
                .contains("href=\"http://example.org/call\"");
        assertThat(teacher.window("/journal/lessons/" + lesson.id() + "/rows").text())
                .contains("Приветствие")
                .doesNotContain("<html");
    }

    @Test
    @Order(2)
    @Tag("RR-3")
    void nobody_opens_lessons_of_others() {
        Lesson foreign = lessons(SCHOOL).stream()
                .filter(lesson -> !lesson.teachers().contains(person("school1-teacher")))
                .findFirst()
                .orElseThrow();
        String window = "/journal/lessons/" + foreign.id();

        assertThat(as("school1-teacher").open(window).status()).isEqualTo(403);
        assertThat(as("school1-teacher").open(window + "/rows").status()).isEqualTo(403);
        assertThat(as("school1-pupil").open("/journal").status()).isEqualTo(403);
        assertThat(as("school1-parent").open(window).status()).isEqualTo(403);
        assertThat(as("school2-admin").open(window).status()).isEqualTo(404);
        assertThat(as("school1-admin").open(window).status()).isEqualTo(200);
        assertThat(as("school1-teacher").open("/timetable").status()).isEqualTo(403);
        assertThat(as("school1-pupil").open("/admin/clock").status()).isEqualTo(403);
    }

    @Test
    @Order(3)
    void each_kind_of_school_has_its_own_name_for_the_window() {
        Lesson lesson = lessons(COLLEGE).get(0);
        String college = journal.getBean(SchoolRoster.class).accounts().stream()
                .filter(account -> account.organisation().equals(COLLEGE)
                        && account.login().endsWith("-admin"))
                .map(DemoAccount::login)
                .findFirst()
                .orElseThrow();

        assertThat(as(college).open("/journal/lessons/" + lesson.id()).text()).contains(">Занятие</h1>");
    }

    @Test
    @Order(4)
    @Tag("JR-4")
    void a_pupil_and_a_parent_see_the_pupils_week_with_marks() {
        for (String login : List.of("school1-pupil", "school1-parent")) {
            Browser reader = as(login);
            assertThat(reader.open("/").text()).contains("Дневник").doesNotContain("href=\"/journal\"");
            assertThat(reader.open("/diary?date=" + monday).text())
                    .contains("Дневник:", "08:00–08:45", "icon-video", "Дистанционный урок");
            assertThat(reader.open("/diary?pupil=" + person("school1-teacher").value())
                            .status())
                    .isEqualTo(403);
        }
        assertThat(as("school1-teacher").open("/diary").status()).isEqualTo(403);
    }

    @Test
    @Order(5)
    @Tag("AH-17")
    void an_administrator_moves_substitutes_and_cancels_a_lesson_and_plugins_hear_of_it() {
        Browser administrator = as("school1-admin");
        Lesson lesson = own("school1-teacher");
        String page = "/timetable/lessons/" + lesson.id();
        assertThat(administrator
                        .open("/timetable?date=" + monday + "&class="
                                + lesson.schoolClass().value())
                        .text())
                .contains(page);
        administrator.open(page);
        LocalDate saturday = monday.plusDays(5);

        administrator.submit(page + "/move", "date=" + saturday + "&starts=15:50&ends=16:35");

        assertThat(administrator.text()).contains("Урок перенесён.", "15:50–16:35", "Перенесён");
        until("MOVED MOVED " + saturday.atTime(15, 50).atZone(MOSCOW).toInstant());
        administrator.submit(
                page + "/substitute",
                "teacher=" + person("school1-classteacher").value());
        assertThat(administrator.text()).contains("Замена сохранена.", "замена");
        assertThat(as("school1-classteacher")
                        .open("/journal/lessons/" + lesson.id())
                        .status())
                .isEqualTo(200);
        administrator.open(page).submit(page + "/cancel", "");
        assertThat(administrator.text()).contains("Урок отменён.", "Вернуть урок");
        administrator.submit(page + "/restore", "");
        assertThat(administrator.text()).contains("Урок снова в расписании.");
        administrator.submit(page + "/move", "date=" + saturday + "&starts=15:50&ends=15:00");
        assertThat(administrator.text()).contains("«Окончание» должно быть позже");
        administrator.submit(page + "/move", "date=x");
        assertThat(administrator.text()).contains("Заполните «Дата»");
    }

    private void until(String heard) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        JdbcClient database = journal.getBean(JdbcClient.class);
        while (!database.sql("select content from plugin_setting where name = 'heard'")
                .query(String.class)
                .list()
                .contains(heard)) {
            assertThat(System.nanoTime())
                    .as("The plugin did not hear %s", heard)
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Test
    @Order(6)
    void the_clock_goes_forward_for_the_journal_and_its_plugins_and_stays_so_over_a_restart() {
        Lesson lesson = own("school1-classteacher");
        Browser operator = as("school1-super");
        operator.open("/admin/clock");

        Instant after = lesson.ends().toInstant().plusSeconds(60);
        String moment = after.atZone(ZoneId.systemDefault()).toLocalDateTime().toString();
        operator.submit("/admin/clock", "moment=" + moment.substring(0, 16));

        assertThat(operator.text()).contains("Часы переведены.");
        assertThat(journal.getBean(Clock.class).instant()).isAfter(lesson.ends().toInstant());
        assertThat(as("school1-classteacher")
                        .open("/journal/lessons/" + lesson.id())
                        .text())
                .contains("Прошёл", "Урок завершился")
                .doesNotContain("Создать");
        operator.open("/admin/clock").submit("/admin/clock", "moment=2020-01-01T00:00");
        assertThat(operator.text()).contains("Часы переводятся только вперёд.");
        operator.submit("/admin/clock", "minutes=5");
        assertThat(operator.text()).contains("Часы переведены.");

        journal.close();
        start();

        assertThat(journal.getBean(Clock.class).instant()).isAfter(after.plusSeconds(4 * 60));
    }
}
