package org.ejournal.simulator.desktop;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.simulator.desktop.visitor.Account;
import org.ejournal.simulator.desktop.visitor.Accounts;
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

/**
 * The journal's pages with {@link DemoPlugin} in the place of loaded plugins: no roster, no database. Its {@code main}
 * starts them at {@code http://localhost:8088} to look at.
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
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(RosterAccounts|Fixture|Test)"))
public class DesktopFixture {
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
                account("curator", COLLEGE, "Дмитриева", "account.class-teacher"));
    }

    private static Account account(
            String login, Organisation organisation, String family, String role, Metarole... metaroles) {
        return new Account(
                login,
                "demo",
                organisation,
                new PersonId("person-" + login),
                new PersonName(family, "Елена", "Владимировна"),
                role,
                Set.of(metaroles));
    }
}
