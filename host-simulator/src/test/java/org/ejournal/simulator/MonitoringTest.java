package org.ejournal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ejournal.simulator.plugins.PluginDesk;
import org.ejournal.simulator.plugins.PluginSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole journal, watched by an operator's monitoring, with a plugin that tells, one that throws and one that hangs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("AH-19")
class MonitoringTest {
    private static final String METRICS = "/monitoring/prometheus";
    private static final String HEALTH = "/monitoring/health";
    private static final String TOKEN = "scrape-me-now";

    private static final String REPORTS = """
            package trial;
            import java.util.*;
            import java.util.concurrent.CountDownLatch;
            import org.ejournal.plugin.extension.*;
            public class Reports implements HealthReports {
                public Report report() {
                    %s
                }
            }
            """;
    private static final String TELL = """
            return new Report(State.DEGRADED, "one letter is late", List.of(
                    new Figure("letters.waiting", Kind.GAUGE, "Letters that wait", List.of(
                            new Sample(Map.of("organisation", "a"), 3), new Sample(Map.of("organisation", "b"), 0))),
                    new Figure("letters.sent", Kind.COUNTER, "Letters sent", List.of(new Sample(Map.of(), 7)))));
            """;
    private static final String THROW = "throw new IllegalStateException(\"secret detail\");";
    private static final String HANG = """
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
            return null;
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private ConfigurableApplicationContext journal;
    private URI address;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        Path archives = Files.createDirectory(directory.resolve("archives"));
        pack(archives, "teller", TELL);
        pack(archives, "thrower", THROW);
        pack(archives, "hanger", HANG);
        PluginSource.named("silent").pack(archives);
        journal = SimulatorApplication.start(Options.parse(
                "--port=0",
                "--vk-port=0",
                "--data=" + directory.resolve("data"),
                "--simulator.plugins-directory=" + archives,
                "--simulator.plugin-patience=100ms",
                "--simulator.monitoring-token=" + TOKEN));
        address = journal.getEnvironment().getRequiredProperty("simulator.base-address", URI.class);
    }

    private static void pack(Path archives, String id, String body) throws Exception {
        PluginSource.named(id)
                .extension("trial.Reports", REPORTS.formatted(body))
                .pack(archives);
    }

    @AfterAll
    void stop() {
        journal.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        return http.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> scrape(String path) throws Exception {
        return get(path, "Authorization", "Bearer " + TOKEN);
    }

    private List<String> lines() throws Exception {
        return scrape(METRICS).body().lines().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {METRICS, HEALTH, "/monitoring", "/monitoring/env", "/monitoring/nothing"})
    @Tag("RR-2")
    void a_stranger_is_told_nothing_whatever_they_show(String path) throws Exception {
        for (String shown : List.of("", "Bearer ", "Bearer " + TOKEN + "x", "Bearer scrape-me-nox", TOKEN)) {
            HttpResponse<String> answer = get(path, "Authorization", shown);

            assertThat(answer.statusCode()).as(shown).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    @Tag("RR-2")
    void a_superadministrator_looks_in_and_nobody_else_who_is_signed_in() {
        assertThat(new Browser(address).signIn("school1-super").open(METRICS).text())
                .contains("plugin_teller_letters_waiting");
        for (String login : List.of("school1-admin", "school1-pupil")) {
            Browser browser = new Browser(address).signIn(login).open(METRICS);
            assertThat(browser.status()).as(login).isEqualTo(403);
            assertThat(browser.text()).doesNotContain("plugin_teller");
        }
    }

    @Test
    void what_a_plugin_tells_stands_there_in_the_form_of_prometheus() throws Exception {
        HttpResponse<String> answer = scrape(METRICS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body().lines())
                .contains(
                        "# HELP plugin_teller_letters_waiting Letters that wait",
                        "# TYPE plugin_teller_letters_waiting gauge",
                        "plugin_teller_letters_waiting{organisation=\"a\"} 3.0",
                        "plugin_teller_letters_waiting{organisation=\"b\"} 0.0",
                        "# TYPE plugin_teller_letters_sent_total counter",
                        "plugin_teller_letters_sent_total 7.0",
                        "plugin_teller_state{state=\"degraded\"} 1.0",
                        "plugin_teller_state{state=\"down\"} 0.0")
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"));
    }

    @Test
    @Tag("PL-3")
    void one_that_throws_is_down_and_one_that_hangs_keeps_nobody_from_being_told() throws Exception {
        assertThat(lines())
                .contains("plugin_thrower_state{state=\"down\"} 1.0", "plugin_teller_letters_sent_total 7.0")
                .noneMatch(line -> line.contains("secret detail"));
        assertThat(lines()).as("while it still hangs").contains("plugin_teller_letters_sent_total 7.0");
    }

    @Test
    void the_verdict_is_that_of_the_worst_with_each_ones_reason() throws Exception {
        HttpResponse<String> answer = scrape(HEALTH);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("\"teller\":\"DEGRADED: one letter is late\"", "\"thrower\":\"DOWN: its report failed\"")
                .doesNotContain("secret detail", "silent");
    }

    @Test
    void nothing_else_is_there_for_monitoring() throws Exception {
        for (String other : List.of("env", "beans", "heapdump", "loggers", "shutdown", "metrics", "info")) {
            assertThat(scrape("/monitoring/" + other).statusCode()).as(other).isEqualTo(404);
        }
    }

    @Test
    @Tag("PL-2")
    void of_a_plugin_that_is_stopped_no_figure_is_left() throws Exception {
        PluginDesk desk = journal.getBean(PluginDesk.class);
        assertThat(lines()).anyMatch(line -> line.startsWith("plugin_teller_"));

        desk.stop("teller");
        assertThat(lines()).noneMatch(line -> line.startsWith("plugin_teller_"));

        desk.start("teller");
        assertThat(lines()).anyMatch(line -> line.startsWith("plugin_teller_"));
    }
}
