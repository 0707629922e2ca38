package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * From a click on a page of the registry until it is painted, against the same answer from a server that only sends it. The
 * organisation has so many chats as the property {@code bench.page-chats} says, 100,000 if it is not given.
 */
class PaintBenchmarkIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final int CHATS = Integer.getInteger("bench.page-chats", 100_000);
    private static final int SIZE = 25;
    private static final int LAST = (CHATS + SIZE - 1) / SIZE;
    private static final int WARM_UP = 25;
    private static final int TIMES = 40;
    private static final double MOST_TIMES_THE_BARE = 2;
    private static final double MOST_TIMES_THE_FIRST = 1.5;
    private static final Demo DEMO = Demo.SMALL;

    private static Journal journal;
    private static HttpServer bare;
    private static volatile byte[] sent = {};

    @BeforeAll
    static void an_organisation_has_very_many_chats() throws IOException {
        Cluster cluster = JOURNALS.startCluster();
        journal = cluster.node(Journal.AS_INSTALLED);
        fill(new JdbcTemplate(cluster.database()));
        bare = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bare.setExecutor(Executors.newSingleThreadExecutor());
        bare.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, sent.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(sent);
            }
        });
        bare.start();
    }

    private static void fill(JdbcTemplate jdbc) {
        jdbc.update(
                "INSERT INTO sferum.chat (organisation, chat_key, kind, title, subject, member_count, admin_names)"
                        + " SELECT ?, 'OTHER:bench-' || n, 'OTHER', 'Кружок ' || md5(n::text), 'Предмет ' || n % 16, n % 60,"
                        + " 'Воронцова Елена Владимировна' FROM generate_series(1, ?) n",
                DEMO.id(), CHATS);
        jdbc.update(
                "INSERT INTO sferum.chat_tally (organisation, kind, chats) VALUES (?, 'OTHER', ?)", DEMO.id(), CHATS);
        jdbc.execute("VACUUM (ANALYZE) sferum.chat");
    }

    @AfterAll
    static void stop() {
        if (bare != null) {
            bare.stop(0);
        }
    }

    @Test
    @Tag("CM-2")
    void a_page_is_painted_soon_after_the_click_and_the_last_as_soon_as_the_first() {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, DEMO.login("admin")).registry();
        Page page = desk.page();
        desk.at("[data-size]").selectOption(String.valueOf(SIZE));
        assertThat(desk.at("[data-page-to='" + LAST + "'][id*='-page-']")).isVisible();
        page.route("**/*", PaintBenchmarkIT::pass);
        byte[] last = turn(desk, LAST);
        byte[] first = turn(desk, 1);
        page.unroute("**/*");

        List<Double> times = PaintTrace.during(page, () -> turn(desk, first, last));
        assertThat(times).hasSize(4 * (WARM_UP + TIMES));
        double[] taken = IntStream.range(0, 4)
                .mapToDouble(kind -> undisturbed(times, kind))
                .toArray();
        System.out.printf(
                "from click to paint, %d chats, %d and %d bytes: bare %.1f ms, first page %.1f ms, last page %.1f ms, bare last"
                        + " %.1f ms; first to bare %.2f, last to first %.2f%n",
                CHATS,
                first.length,
                last.length,
                taken[3] / 1e3,
                taken[1] / 1e3,
                taken[0] / 1e3,
                taken[2] / 1e3,
                taken[1] / taken[3],
                taken[0] / taken[1]);
        assertThat(taken[1] / taken[3]).isLessThanOrEqualTo(MOST_TIMES_THE_BARE);
        assertThat(taken[0] / taken[1]).isLessThanOrEqualTo(MOST_TIMES_THE_FIRST);
    }

    /** The journal's last and first page and the bare server's in turn, all by way of the same detour. */
    private static void turn(Desk desk, byte[] first, byte[] last) {
        Page page = desk.page();
        for (int time = 0; time < WARM_UP + TIMES; time++) {
            page.route("**/*", PaintBenchmarkIT::pass);
            turn(desk, LAST);
            turn(desk, 1);
            page.unroute("**/*");
            page.route("**/*", PaintBenchmarkIT::divert);
            sent = last;
            turn(desk, LAST);
            sent = first;
            turn(desk, 1);
            page.unroute("**/*");
        }
    }

    private static void pass(Route route) {
        route.resume();
    }

    private static void divert(Route route) {
        if (route.request().method().equals("POST")) {
            route.resume(new Route.ResumeOptions()
                    .setUrl("http://localhost:" + bare.getAddress().getPort() + "/"));
        } else {
            route.resume();
        }
    }

    private static byte[] turn(Desk desk, int number) {
        Locator button = desk.at("[data-page-to='" + number + "'][id*='-page-']");
        Response response =
                desk.page().waitForResponse(answer -> answer.request().method().equals("POST"), button::click);
        assertThat(desk.at("[data-page-to='" + number + "'][aria-current=page]"))
                .isVisible();
        return response.body();
    }

    /** Returns what the fastest tenth stays below: how long it takes where nothing disturbs it. */
    private static double undisturbed(List<Double> times, int kind) {
        double[] sorted = IntStream.range(WARM_UP, WARM_UP + TIMES)
                .mapToDouble(time -> times.get(4 * time + kind))
                .sorted()
                .toArray();
        return sorted[sorted.length / 10];
    }
}
