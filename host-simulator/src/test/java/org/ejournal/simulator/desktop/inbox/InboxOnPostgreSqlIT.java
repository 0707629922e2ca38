package org.ejournal.simulator.desktop.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import liquibase.integration.spring.SpringLiquibase;
import org.ejournal.plugin.host.Notifications.Message;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.simulator.desktop.visitor.Account;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Messages in the database that nodes share. */
class InboxOnPostgreSqlIT {
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Organisation SCHOOL = new Organisation(new OrganisationId("school"), "Школа");
    private static final URI BASE = URI.create("http://localhost");
    private static final List<PersonId> PEOPLE = IntStream.rangeClosed(1, 30)
            .mapToObj(number -> new PersonId("person-" + number))
            .toList();

    private static EmbeddedPostgres postgres;
    private static Inbox inbox;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(postgres.getPostgresDatabase());
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:db/changelog.xml");
        liquibase.setAnalyticsEnabled(false);
        liquibase.afterPropertiesSet();
        inbox = new Inbox(JdbcClient.create(postgres.getPostgresDatabase()), BASE);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    /** A node of its own, as far as the database sees it. */
    private static Delivery node() {
        List<Person> persons = PEOPLE.stream()
                .map(id -> new Person(id, new PersonName("", "", ""), Map.of()))
                .toList();
        return new Delivery(
                organisation -> Optional.of(
                        new RosterSnapshot(SCHOOL, NOW, persons, List.of(), List.of(), List.of(), List.of())),
                new JdbcTemplate(postgres.getPostgresDatabase()),
                new DataSourceTransactionManager(postgres.getPostgresDatabase()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static void send(String subject, String title) {
        node().send("demo", SCHOOL.id(), PEOPLE, new Message(subject, title, "…", URI.create(BASE + "/?open=demo/a")));
    }

    private static Account account(int number) {
        PersonName name = new PersonName("", "", "");
        return new Account("login", "", SCHOOL, PEOPLE.get(number), name, "role", Set.of());
    }

    @Test
    void nodes_that_remind_at_once_leave_one_message_each() {
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(() -> send("at once", "Напоминание")))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(PEOPLE)
                .allSatisfy(person -> assertThat(inbox.newest(account(PEOPLE.indexOf(person)), 10))
                        .extracting(Letter::title)
                        .containsOnlyOnce("Напоминание"));
    }

    @Test
    void a_reminder_takes_the_place_of_an_unread_one_only() {
        Account reader = account(7);
        send("later", "Первое");
        send("later", "Второе");
        Letter second = inbox.newest(reader, 1).get(0);
        assertThat(inbox.open(reader, second.id())).contains(URI.create(BASE + "/?open=demo/a"));
        send("later", "Третье");

        List<Letter> letters = inbox.newest(reader, 2);
        assertThat(letters).extracting(Letter::title).containsExactly("Третье", "Второе");
        assertThat(letters).extracting(Letter::read).containsExactly(false, true);
        assertThat(letters).extracting(Letter::at).containsOnly(NOW);
        inbox.readAll(reader);
        assertThat(inbox.unread(reader)).isZero();
    }
}
