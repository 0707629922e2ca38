package org.ejournal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.simulator.plugins.PluginSource;
import org.ejournal.simulator.school.SchoolRoster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** «Приказы» through the pages of a running journal, with one plugin that hears of changes and one that fails to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrderPagesTest {
    private static final OrganisationId COLLEGE = new OrganisationId("college-1");
    private static final OrganisationId SCHOOL = new OrganisationId("school-204");
    private static final String HEARER = """
            package trial;
            import java.util.Map;
            import org.ejournal.plugin.extension.RosterChanges;
            import org.ejournal.plugin.roster.RosterChange;
            public class Hearer implements RosterChanges {
                private final Main plugin;
                public Hearer(Main plugin) { this.plugin = plugin; }
                public void changed(RosterChange change) { %s }
            }
            """;

    private Path directory;
    private ConfigurableApplicationContext journal;
    private URI address;
    private Browser administrator;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        directory = temporary;
        Path archives = Files.createDirectory(directory.resolve("archives"));
        PluginSource.named("deaf")
                .extension("trial.Hearer", HEARER.formatted("throw new IllegalStateException(\"не слышу\");"))
                .pack(archives);
        PluginSource.named("hearing")
                .extension(
                        "trial.Hearer",
                        HEARER.formatted("plugin.host.settings().change(change.organisation(),"
                                + " Map.of(\"heard\", change.kind() + \" \" + plugin.host.roster()"
                                + ".snapshot(change.organisation()).asOf().equals(change.at())));"))
                .pack(archives);
        start();
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

    @BeforeEach
    void signIn() {
        administrator = new Browser(address).signIn("school4-admin");
    }

    @Test
    @Order(1)
    @Tag("RR-2")
    void administrators_alone_open_the_orders() {
        assertThat(administrator.open("/").text()).contains("/admin/orders");
        assertThat(administrator.open("/admin/orders").status()).isEqualTo(200);
        assertThat(administrator.text()).contains("Приказов пока нет").doesNotContain("/admin/plugins");
        assertThat(new Browser(address)
                        .signIn("school4-super")
                        .open("/admin/orders")
                        .status())
                .isEqualTo(200);
        Browser teacher = new Browser(address).signIn("school4-classteacher");
        assertThat(teacher.open("/admin/orders").status()).isEqualTo(403);
        teacher.open("/");
        assertThat(teacher.submit("/admin/orders/dissolve-class", "class=x").status())
                .isEqualTo(403);
    }

    @Test
    @Order(2)
    @Tag("EX-3")
    void an_order_is_in_the_roster_at_once_and_the_plugins_hear_of_it() {
        String id = firstClass().id().value();
        administrator.open("/admin/orders/new/rename-class");
        assertThat(administrator.text()).contains("Переименование класса").contains("value=\"" + id + "\"");

        administrator.submit("/admin/orders/rename-class", "class=" + id + "&title=" + encode("99Я"));

        assertThat(administrator.path()).isEqualTo("/admin/orders");
        assertThat(administrator.text())
                .contains("Приказ № 1 издан")
                .contains("в 99Я")
                .contains("data-order-state=\"IN_FORCE\"");
        assertThat(firstClass().name()).isEqualTo("99Я");
        assertThat(heard("hearing", "CLASS_RENAMED true")).isEqualTo("CLASS_RENAMED true");
    }

    @Test
    @Order(3)
    @Tag("PL-3")
    void a_plugin_that_fails_on_hearing_is_shown_with_its_reason() {
        assertThat(new Browser(address)
                        .signIn("school4-super")
                        .open("/admin/plugins")
                        .text())
                .contains("не слышу")
                .contains("известия об изменениях в списках");
    }

    @Test
    @Order(4)
    void a_refused_order_names_the_field_and_keeps_what_was_typed() {
        administrator.open("/admin/orders/new/enrol");
        administrator.submit(
                "/admin/orders/enrol",
                "family=" + encode("Белов") + "&given=7&class=" + firstClass().id());

        assertThat(administrator.status()).isEqualTo(422);
        assertThat(administrator.text())
                .contains("value=\"Белов\"")
                .contains("value=\"7\"")
                .containsPattern("<option value=\"" + firstClass().id() + "\" selected")
                .containsPattern("data-field=\"given\"[\\s\\S]*?data-error");
    }

    @Test
    @Order(5)
    void an_order_outlives_the_journal_and_is_cancelled_later() {
        journal.close();
        start();
        assertThat(firstClass().name()).isEqualTo("99Я");

        signIn();
        administrator.open("/admin/orders").submit("/admin/orders/cancel", "order=1");
        assertThat(administrator.text())
                .contains("Приказ № 2 издан")
                .contains("data-order=\"1\" data-order-state=\"CANCELLED\"");
        assertThat(firstClass().name()).isNotEqualTo("99Я");

        administrator.submit("/admin/orders/cancel", "order=1");
        assertThat(administrator.text()).contains("Такого действующего приказа нет");
    }

    @Test
    @Order(6)
    @Tag("RR-3")
    void nobody_orders_for_another_organisation() {
        SchoolClass theirs = roster().snapshot(COLLEGE).classes().get(0);
        administrator.open("/admin/orders");
        administrator.submit("/admin/orders/dissolve-class", "class=" + theirs.id());

        assertThat(administrator.status()).isEqualTo(422);
        assertThat(roster().snapshot(COLLEGE).classes()).contains(theirs);
        assertThat(new Browser(address)
                        .signIn("school3-admin")
                        .open("/admin/orders")
                        .text())
                .contains("Приказов пока нет");
    }

    @Test
    @Order(7)
    void a_college_says_group_and_curator() {
        Browser college = new Browser(address).signIn("school3-admin");

        assertThat(college.open("/admin/orders").text())
                .contains("Назначение куратора")
                .contains("Создание группы")
                .doesNotContain("класс");
        assertThat(college.open("/admin/orders/new/transfer").text()).contains("Студент");
    }

    @Test
    @Order(8)
    void a_kind_that_does_not_exist_is_not_found() {
        assertThat(administrator.open("/admin/orders/new/nothing").status()).isEqualTo(404);
        assertThat(administrator.open("/admin/orders/new/cancel").status()).isEqualTo(404);
    }

    private SchoolRoster roster() {
        return journal.getBean(SchoolRoster.class);
    }

    private SchoolClass firstClass() {
        return roster().snapshot(SCHOOL).classes().get(0);
    }

    /** Waits until the plugin has written what it heard; what it wrote last where it does not come to that. */
    private String heard(String plugin, String wanted) {
        String last = "";
        long end = System.nanoTime() + 30_000_000_000L;
        while (!last.equals(wanted) && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
            List<String> found = journal.getBean(JdbcClient.class)
                    .sql("select content from plugin_setting where plugin = ? and organisation = ? and name = 'heard'")
                    .params(plugin, SCHOOL.value())
                    .query(String.class)
                    .list();
            last = found.isEmpty() ? "" : found.get(0);
        }
        return last;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
