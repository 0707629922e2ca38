package org.ejournal.simulator.desktop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.simulator.desktop.visitor.Account;
import org.ejournal.simulator.desktop.visitor.Accounts;
import org.ejournal.simulator.desktop.visitor.People;
import org.ejournal.simulator.plugins.Extensions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The journal's pages with {@link DemoPlugin} in the place of loaded plugins, a small staff in the place of a roster, and a
 * database in memory. Its {@code main} starts them at {@code http://localhost:8088} to look at.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(RosterAccounts|RosterPeople|RosterAppointments|Fixture|Test)"))
@PropertySource("classpath:desktop-fixture.properties")
public class DesktopFixture {
    static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    private static final Organisation SCHOOL = new Organisation(new OrganisationId("school-1"), "МБОУ «Школа № 1»");
    private static final Organisation COLLEGE =
            new Organisation(new OrganisationId("college-2"), "ГБПОУ «Колледж № 2»");

    /** Starts the pages. */
    public static void main(String[] arguments) {
        System.setProperty("spring.config.location", "optional:classpath:none/");
        System.setProperty("server.port", "8088");
        SpringApplication.run(DesktopFixture.class, arguments);
    }

    @Bean
    DemoPlugin demoPlugin() {
        return new DemoPlugin();
    }

    @Bean
    Extensions extensions(DemoPlugin plugin) {
        return new FakeExtensions().add(DemoPlugin.ID, plugin);
    }

    @Bean
    Accounts accounts() {
        return () -> List.of(
                account("root", SCHOOL, "Белова", "account.superadministrator", Metarole.SUPERADMINISTRATOR),
                account("admin", SCHOOL, "Воронцова", "account.administrator", Metarole.ORGANISATION_ADMINISTRATOR),
                account("teacher", SCHOOL, "Гордеев <b>", "account.class-teacher"),
                account("colleague", SCHOOL, "Иванова", "account.subject-teacher"),
                account("curator", COLLEGE, "Дмитриева", "account.class-teacher"));
    }

    @Bean
    People people() {
        return organisation -> Stream.of(SCHOOL, COLLEGE)
                .filter(known -> known.id().equals(organisation))
                .findFirst()
                .map(DesktopFixture::roster);
    }

    @Bean
    DemoAppointments appointments() {
        return new DemoAppointments();
    }

    /** Everybody with an account works there, and so many colleagues that a page does not hold them. */
    private static RosterSnapshot roster(Organisation organisation) {
        List<Person> persons = new ArrayList<>();
        List<Employee> employees = new ArrayList<>();
        boolean school = organisation.equals(SCHOOL);
        Stream.of(school ? new String[] {"root", "admin", "teacher"} : new String[] {"curator"})
                .map(login -> new Person(
                        new PersonId("person-" + login), new PersonName("Учётная", login, "Запись"), Map.of()))
                .forEach(persons::add);
        for (int number = 1; school && number <= 30; number++) {
            PersonId id = new PersonId("colleague-" + number);
            persons.add(new Person(id, name(number), Map.of()));
            Position position = new Position("Учитель химии", PositionType.TEACHING, 0);
            employees.add(new Employee(id, List.of(position), Set.of(StaffRole.TEACHER), number == 7));
        }
        PersonId curator = new PersonId("person-curator");
        if (!school) {
            employees.add(new Employee(curator, List.of(), Set.of(), false));
        }
        return new RosterSnapshot(organisation, NOW, persons, employees, List.of(), List.of(), List.of());
    }

    private static PersonName name(int number) {
        return switch (number) {
            case 1 -> new PersonName("Иванова", "Анна", "");
            case 2 -> new PersonName("Иванов", "Яков", "");
            default -> new PersonName("Сёмина " + number, "Ольга", "Ивановна");
        };
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    DataSource dataSource() {
        return new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .build();
    }

    @Bean
    SpringLiquibase liquibase(DataSource database) {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setChangeLog("classpath:db/changelog.xml");
        liquibase.setAnalyticsEnabled(false);
        return liquibase;
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource database) {
        return new JdbcTemplate(database);
    }

    @Bean
    JdbcClient jdbcClient(JdbcTemplate database) {
        return JdbcClient.create(database);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    private static Account account(
            String login, Organisation organisation, String family, String role, Metarole... metaroles) {
        return new Account(
                login,
                "demo",
                organisation,
                login.equals("colleague") ? new PersonId("colleague-1") : new PersonId("person-" + login),
                new PersonName(family, "Елена", "Владимировна"),
                role,
                Set.of(metaroles));
    }
}
