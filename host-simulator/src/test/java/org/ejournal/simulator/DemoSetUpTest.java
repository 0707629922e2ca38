package org.ejournal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import liquibase.integration.spring.SpringLiquibase;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.simulator.plugins.PluginStarted;
import org.ejournal.simulator.school.RosterFiles;
import org.ejournal.simulator.school.SchoolRoster;
import org.ejournal.simulator.vk.LocalVkSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class DemoSetUpTest {
    private static final PluginStarted STARTED = new PluginStarted(FakePlugin.ID);
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path directory;

    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:", true);
    private final FakePlugin plugin = new FakePlugin();
    private final DemoSettings settings = new DemoSettings("trial/settings");
    private final VkProperties keys = new VkProperties(
            URI.create("http://localhost:" + Ports.claim("--vk-port", 0)),
            20,
            3,
            List.of(),
            "greetings.community",
            "greetings.token",
            "greetings.service",
            Map.of());
    private final SchoolRoster roster = new SchoolRoster(RosterFiles.demo(), CLOCK);

    private VkDesk vk;
    private DemoSetUp setUp;

    @BeforeEach
    void createTables() throws Exception {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:db/changelog.xml");
        liquibase.setAnalyticsEnabled(false);
        liquibase.afterPropertiesSet();
        LocalVkSettings local =
                LocalVkSettings.in(directory).withPort(keys.address().getPort());
        vk = VkDesk.own(local, new VkSeed(roster, settings, keys));
        setUp = new DemoSetUp(settings, new DemoSecretary(roster, plugin), vk, keys, database, CLOCK);
    }

    @AfterEach
    void close() {
        vk.stop();
        database.destroy();
    }

    @Test
    void the_organisations_administrator_fills_in_the_form_and_sends_all_that_it_shows() {
        setUp.on(STARTED);

        assertThat(plugin.saved).hasSize(1);
        ActionRequest request = plugin.saved.get(0);
        assertThat(request.action()).isEqualTo("save");
        assertThat(request.viewer().organisation()).isEqualTo(new OrganisationId("school-12"));
        assertThat(request.viewer().metaroles()).containsExactly(Metarole.ORGANISATION_ADMINISTRATOR);
        assertThat(request.viewer().rights()).isEqualTo(Set.of("manage"));
        assertThat(plugin.input())
                .isEqualTo(Map.of(
                        "community", List.of("42"),
                        "tone", List.of("cool"),
                        "days", List.of("warm", "cool"),
                        "token", List.of("secret")));
    }

    @Test
    void it_happens_once() {
        setUp.on(STARTED);
        setUp.on(STARTED);

        assertThat(plugin.saved).hasSize(1);
    }

    @Test
    void what_the_plugin_refused_is_tried_at_its_next_start() {
        plugin.answer = new Outcome.Show(FakePlugin.form("нет такого сообщества"));
        setUp.on(STARTED);
        setUp.on(STARTED);

        assertThat(plugin.saved).hasSize(2);
    }

    @Test
    void another_plugin_is_left_alone() {
        setUp.on(new PluginStarted("nobody"));

        assertThat(plugin.saved).isEmpty();
    }

    @Test
    void the_communitys_number_is_the_one_that_the_local_vk_gave() {
        vk.start();

        setUp.on(STARTED);

        assertThat(vk.failure()).isEmpty();
        assertThat(plugin.input().get("community")).isNotEqualTo(List.of("42"));
    }
}
