package org.ejournal.simulator.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ejournal.plugin.host.Notifications.Message;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.simulator.plugins.PluginMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** What plugins tell people, from the sending to the reading. */
@SpringBootTest(classes = DesktopFixture.class, properties = "spring.config.location=optional:classpath:none/")
@Tag("AH-12")
class NotificationsTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school-1");
    private static final URI ADDRESS = URI.create("http://localhost:8088/?open=demo/form&p.chat=7");

    @Autowired
    WebApplicationContext context;

    @Autowired
    PluginMessages messages;

    @Autowired
    JdbcClient database;

    Browser teacher;

    @BeforeEach
    void start() throws Exception {
        database.sql("delete from notification").update();
        teacher = Browser.of(context, "teacher");
    }

    private void send(String plugin, String subject, String title, URI address, String... people) {
        List<PersonId> persons = Arrays.stream(people).map(PersonId::new).toList();
        messages.send(plugin, SCHOOL, persons, new Message(subject, title, "Первая строка\nвторая <b>", address));
    }

    private void tell(String title, String... people) {
        send("demo", title, title, ADDRESS, people);
    }

    private String list(Browser browser) throws Exception {
        return browser.page("/notifications").getContentAsString();
    }

    private MockHttpServletResponse press(Browser browser, String address) throws Exception {
        return browser.send(browser.bare(address));
    }

    private long id(String title) {
        return database.sql("select id from notification where title = ?")
                .param(title)
                .query(Long.class)
                .single();
    }

    private long count() {
        return database.sql("select count(*) from notification")
                .query(Long.class)
                .single();
    }

    @Test
    void a_bell_counts_what_is_unread_and_leads_to_the_list() throws Exception {
        assertThat(teacher.page("/").getContentAsString())
                .contains("href=\"/notifications\"", "aria-label=\"Уведомления\"", "data-unread=\"0\"")
                .doesNotContain("class=\"bell-count\"");
        tell("Первое", "person-teacher");
        tell("Второе", "person-teacher");

        assertThat(teacher.page("/").getContentAsString())
                .contains("data-unread=\"2\"", "aria-label=\"Уведомления, непрочитанных: 2\"");
        assertThat(teacher.window("/notifications/bell").getContentAsString())
                .startsWith("<a class=\"bell\"")
                .contains("data-unread=\"2\"");
    }

    @Test
    void the_list_shows_the_newest_first_and_takes_no_text_for_html() throws Exception {
        assertThat(list(teacher)).contains("Уведомлений пока нет.");
        tell("Первое", "person-teacher");
        tell("Второе <i>", "person-teacher");

        assertThat(list(teacher))
                .containsSubsequence("Второе &lt;i&gt;</h2>", "Новое", "01.09.2026 08:00:00", "Первое</h2>")
                .contains("Первая строка<br>вторая &lt;b&gt;")
                .doesNotContain("<i>", "<b>", "??");
    }

    @Test
    void opening_a_message_leads_where_it_leads_and_marks_it_read() throws Exception {
        tell("Первое", "person-teacher");

        MockHttpServletResponse answer = press(teacher, "/notifications/" + id("Первое"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(ADDRESS.toString());
        assertThat(list(teacher))
                .contains("data-read=\"true\"", "data-action=\"open\"", "data-unread=\"0\"")
                .doesNotContain("Новое", "data-action=\"read-all\"");
    }

    @Test
    void all_are_marked_read_at_once() throws Exception {
        tell("Первое", "person-teacher", "person-admin");
        tell("Второе", "person-teacher");

        assertThat(press(teacher, "/notifications/read").getHeader("Location")).isEqualTo("/notifications");

        assertThat(list(teacher)).contains("data-unread=\"0\"");
        assertThat(list(Browser.of(context, "admin"))).contains("data-unread=\"1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "http://localhost:8088.evil.example/",
                "http://localhost:8088@evil.example/",
                "http://localhost:80880/",
                "http://localhost:8088",
                "http://localhost:8088/../x",
                "//localhost:8088/",
                "/?open=demo/form",
                "javascript:alert(1)",
                "mailto:a@example.org"
            })
    void an_address_that_is_not_below_the_journals_own_leads_nowhere(String address) throws Exception {
        send("demo", "s", "Первое", URI.create(address), "person-teacher");

        assertThat(list(teacher)).contains("data-action=\"read\"").doesNotContain("data-action=\"open\"");
        assertThat(press(teacher, "/notifications/" + id("Первое")).getHeader("Location"))
                .isEqualTo("/notifications");
        assertThat(list(teacher)).contains("data-read=\"true\"").doesNotContain("data-action=\"read\"");
    }

    @Test
    @Tag("RR-3")
    void nobody_sees_or_opens_what_is_for_others() throws Exception {
        tell("Чужое", "person-admin");

        assertThat(list(teacher)).doesNotContain("Чужое");
        assertThat(press(teacher, "/notifications/" + id("Чужое")).getHeader("Location"))
                .isEqualTo("/notifications");
        assertThat(list(Browser.of(context, "admin"))).contains("Чужое", "data-unread=\"1\"");
        assertThat(new Browser(context).page("/notifications").getRedirectedUrl())
                .endsWith("/login");
        assertThat(teacher.send(post("/notifications/read")).getStatus()).isEqualTo(403);
    }

    @Test
    @Tag("RR-3")
    void a_message_is_seen_in_its_own_organisation_only_and_by_its_people_only() throws Exception {
        tell("Из школы", "person-curator", "nobody", "person-teacher", "person-teacher");

        assertThat(count()).isEqualTo(1);
        assertThat(list(Browser.of(context, "curator"))).doesNotContain("Из школы");
        messages.send(
                "demo",
                new OrganisationId("nowhere"),
                List.of(new PersonId("person-teacher")),
                new Message("s", "Ниоткуда", "", ADDRESS));
        assertThat(list(teacher)).contains("Из школы").doesNotContain("Ниоткуда");
    }

    @Test
    void a_reminder_takes_the_place_of_an_unread_one_of_its_subject() throws Exception {
        send("demo", "link", "Напоминание 1", ADDRESS, "person-teacher", "person-admin");
        send("demo", "link", "Напоминание 2", ADDRESS, "person-teacher");
        send("demo", "other", "О другом", ADDRESS, "person-teacher");
        send("second", "link", "От другого", ADDRESS, "person-teacher");

        assertThat(list(teacher))
                .contains("Напоминание 2", "О другом", "От другого")
                .doesNotContain("Напоминание 1");
        assertThat(list(Browser.of(context, "admin"))).contains("Напоминание 1");
    }

    @Test
    void a_reminder_leaves_one_that_was_read_in_its_place() throws Exception {
        for (int time = 1; time <= 3; time++) {
            send("demo", "link", "Напоминание " + time, ADDRESS, "person-teacher");
            press(teacher, "/notifications/" + id("Напоминание " + time));
        }

        assertThat(list(teacher)).containsSubsequence("Напоминание 3", "Напоминание 2", "Напоминание 1");
    }

    @Test
    void reminders_sent_at_once_leave_one_each() {
        String[] people = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> "colleague-" + number)
                .toArray(String[]::new);

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node ->
                                CompletableFuture.runAsync(() -> send("demo", "link", "Напоминание", ADDRESS, people)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(count()).isEqualTo(30);
    }

    @Test
    void a_message_that_is_too_long_is_refused_with_its_part_and_reaches_nobody() {
        assertThatThrownBy(() -> send("demo", "s", "ж".repeat(501), ADDRESS, "person-teacher"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A message's title has 500 characters at most, not 501");
        assertThat(count()).isZero();
    }

    @Test
    void an_older_list_is_cut_and_says_so() throws Exception {
        IntStream.rangeClosed(1, 201).forEach(number -> tell("Сообщение " + number, "person-teacher"));

        assertThat(list(teacher))
                .contains("Показаны последние 200 из 201.", "Сообщение 201<", "bell-count\" aria-hidden=\"true\">99+<")
                .doesNotContain("Сообщение 1<");
    }
}
