package org.ejournal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.ejournal.plugin.extension.HttpEndpoints;
import org.ejournal.simulator.plugins.PluginDesk;
import org.ejournal.simulator.plugins.PluginReport;
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

/** The whole journal, asked by other systems for what a small plugin answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("AH-12")
class EndpointsTest {
    private static final String ECHO = """
            package trial;
            import java.util.Map;
            import java.util.TreeMap;
            import org.ejournal.plugin.extension.*;
            public class Echo implements HttpEndpoints {
                private final Main plugin;
                public Echo(Main plugin) { this.plugin = plugin; }
                public Response answer(Request request) {
                    switch (request.path()) {
                        case "/broken": throw new IllegalStateException("secret detail");
                        case "/null": return null;
                        case "/typeless": return new Response(200, "no type", Map.of(), new byte[0]);
                        case "/denied": throw new AccessDeniedException("no");
                        case "/unknown": throw new UnknownScreenException("no");
                        case "/address": return Response.of(200, plugin.host.endpointAddress().toString());
                        case "/away": return new Response(302, "", Map.of("Location", "/there"), new byte[0]);
                        default: return Response.of(200, request.method() + " " + request.path()
                            + " " + new TreeMap<>(request.query()) + " " + request.headers().get("x-kind")
                            + " " + request.headers().containsKey("cookie") + " " + new String(request.body()));
                    }
                }
            }
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private ConfigurableApplicationContext journal;
    private URI address;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        Path archives = Files.createDirectory(directory.resolve("archives"));
        PluginSource.named("echo").extension("trial.Echo", ECHO).pack(archives);
        PluginSource.named("silent").pack(archives);
        journal = SimulatorApplication.start(Options.parse(
                "--port=0",
                "--vk-port=0",
                "--data=" + directory.resolve("data"),
                "--simulator.plugins-directory=" + archives));
        address = journal.getEnvironment().getRequiredProperty("simulator.base-address", URI.class);
    }

    @AfterAll
    void stop() {
        journal.close();
    }

    @Test
    void a_stranger_is_answered_without_signing_in_and_without_a_session() throws Exception {
        HttpResponse<String> answer = get("/plugins/echo/some/place?b=2&a=1&a=%D1%8F+%26");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("GET /some/place {a=[1, я &], b=[2]} [trial] false ");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded"})
    void a_body_arrives_as_it_was_sent_without_a_token_of_the_hosts(String type) throws Exception {
        HttpResponse<String> answer = send(
                request("/plugins/echo/post").header("Content-Type", type).POST(BodyPublishers.ofString("a=1&b={}")));

        assertThat(answer.body()).isEqualTo("POST /post {} [trial] false a=1&b={}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plugins/echo", "/plugins/echo/"})
    void a_plugins_own_address_is_its_root(String path) throws Exception {
        assertThat(get(path).body()).startsWith("GET / ");
    }

    @Test
    void a_plugin_is_told_where_it_answers() throws Exception {
        assertThat(get("/plugins/echo/address").body()).isEqualTo(address + "/plugins/echo");
    }

    @Test
    void an_answer_may_lead_elsewhere() throws Exception {
        HttpResponse<String> answer = get("/plugins/echo/away");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/there");
    }

    @Test
    void a_body_as_large_as_promised_is_taken_and_a_larger_one_is_not() throws Exception {
        byte[] largest = new byte[HttpEndpoints.LARGEST_BODY];

        assertThat(send(request("/plugins/echo/post").POST(BodyPublishers.ofByteArray(largest)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(request("/plugins/echo/post")
                                .POST(BodyPublishers.ofByteArray(new byte[HttpEndpoints.LARGEST_BODY + 1])))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(request("/plugins/echo/post")
                                .POST(BodyPublishers.concat(
                                        BodyPublishers.ofByteArray(largest), BodyPublishers.ofString("one more"))))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void other_methods_are_refused(String method) throws Exception {
        HttpResponse<String> answer = send(request("/plugins/echo/x").method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
    }

    @Test
    void whoever_wants_the_headers_alone_gets_those_of_the_whole_answer() throws Exception {
        HttpResponse<String> answer = send(request("/plugins/echo/x").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Length"))
                .isEqualTo(get("/plugins/echo/x").headers().firstValue("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plugins/echo/a%2Fb", "/plugins/echo/a%0d", "/plugins/echo/%2e%2e/admin"})
    void a_path_that_hides_something_is_refused(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }

    @Test
    @Tag("PL-3")
    void a_failure_is_told_to_the_operator_and_not_to_the_stranger() throws Exception {
        for (String path : new String[] {"/plugins/echo/null", "/plugins/echo/typeless", "/plugins/echo/broken"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEmpty();
        }

        assertThat(report().failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo("HttpEndpoints"))
                .satisfies(failure -> assertThat(failure.message()).contains("secret detail"));
        assertThat(get("/plugins/echo/denied").statusCode()).isEqualTo(403);
        assertThat(get("/plugins/echo/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("PL-2")
    void whoever_asks_a_stopped_plugin_is_asked_to_come_again() throws Exception {
        PluginDesk desk = journal.getBean(PluginDesk.class);
        desk.stop("echo");
        try {
            asksForPatience(get("/plugins/echo/x"));
        } finally {
            desk.start("echo");
        }
        assertThat(get("/plugins/echo/x").statusCode()).isEqualTo(200);
        asksForPatience(get("/plugins/silent/x"));
        asksForPatience(get("/plugins/nobody/x"));
    }

    private static void asksForPatience(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        ZonedDateTime again = ZonedDateTime.parse(
                answer.headers().firstValue("Retry-After").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(again)
                .isAfter(ZonedDateTime.now().minusMinutes(1))
                .isBefore(ZonedDateTime.now().plusHours(3));
    }

    private PluginReport report() {
        return journal.getBean(PluginDesk.class).plugins().stream()
                .filter(plugin -> plugin.id().equals("echo"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("X-Kind", "trial")
                .header("Cookie", "JSESSIONID=0123");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
