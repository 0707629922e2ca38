package org.ejournal.sferum.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.StatementCounter;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Pages of the registry in an organisation of very many chats and in a school beside it, against the barest query for the
 * first page: the same columns of as many rows, read in the order of an index. The property {@code bench.chats} says how
 * many chats the one has, a million if it is not given. What is compared is how long the database is at work, for all
 * statements of a page that an administrator looks at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryBenchmarkIT {
    private static final int CHATS = Integer.getInteger("bench.chats", 1_000_000);
    private static final int TOGETHER = Math.max(1, CHATS / RegistryTables.CHATS);
    private static final int APART = 300;
    private static final String REGION = "region";
    private static final String SCHOOL = "school-" + (TOGETHER + 7);

    private static final int WARM_UP = 20;
    private static final int TIMES = 101;

    /** A page in the middle is read for the figure alone: many rows are passed over. */
    private static final int TIMES_AMID = 5;

    private static final int SIZE = 25;
    private static final String LINE = "%-7s %-26s %9s %9s %9s %9s %11s %11s%n";

    private static final int MOST_STATEMENTS = 3;
    private static final double MOST_TIMES_THE_BARE = 2;
    private static final double MOST_TIMES_THE_FIRST = 1.5;

    private static final String COLUMNS =
            "SELECT c.id, c.kind, c.title, c.class_id, c.class_name, c.subject, c.member_count,"
                    + " c.admin_names, c.remote_id, c.invite_link, c.chat_key, c.state FROM sferum.chat c"
                    + " WHERE c.organisation = ? AND c.state <> 'DELETED'";
    private static final String SURNAME = " AND c.id IN (SELECT m.chat_id FROM sferum.person p"
            + " JOIN sferum.membership m ON m.person_id = p.person_id AND m.wanted"
            + " WHERE p.organisation = c.organisation AND p.search_name LIKE ?)";
    private static final String PART = " AND LOWER(c.title) LIKE ?";

    private static final Way NEIGHBOURS = sorted("title", "", "");

    private final Viewer neighbour = administrator("school-" + (TOGETHER + 9));
    private EmbeddedPostgres server;
    private HikariDataSource pool;
    private SqlClock clock;
    private StatementCounter statements;
    private Stage stage;
    private final List<String> tooSlow = new ArrayList<>();

    /**
     * A way to look at the list.
     *
     * @param name what it is called in the table of figures
     * @param asked what the browser sends for it, besides the page
     * @param bare the barest query for the same, after which the number of rows is given
     * @param parameters what the query needs besides the organisation
     */
    private record Way(String name, List<String> asked, String bare, List<Object> parameters) {}

    @BeforeAll
    void fill() throws IOException {
        long begun = System.nanoTime();
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        Map.of(
                        "autovacuum", "off",
                        "shared_buffers", "512MB",
                        "maintenance_work_mem", "512MB",
                        "wal_level", "minimal",
                        "max_wal_senders", "0",
                        "max_wal_size", "8GB")
                .forEach(builder::setServerConfig);
        server = builder.start();
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
        clock = new SqlClock(pool);
        statements = new StatementCounter(clock);
        TestLedger store = TestLedger.open(statements);
        new RegistryTables(new JdbcTemplate(pool)).fill(REGION, TOGETHER, APART);
        stage = new Stage("net-school", store, statements);
        System.out.printf(
                "registry: %d chats in one organisation, %d schools of %d, made in %.0f s%n",
                TOGETHER * RegistryTables.CHATS, APART, RegistryTables.CHATS, (System.nanoTime() - begun) / 1e9);
    }

    @AfterAll
    void stop() throws IOException {
        stage.close();
        pool.close();
        server.close();
    }

    @Test
    @Tag("CM-1")
    @Tag("CM-2")
    void a_page_takes_a_little_longer_than_the_barest_query_and_the_last_no_longer_than_the_first() {
        System.out.printf(
                LINE, "where", "page", "bare us", "first us", "last us", "amid us", "first/bare", "last/first");
        for (String organisation : List.of(REGION, SCHOOL)) {
            ways(organisation).forEach(way -> measure(organisation, way));
        }
        assertThat(tooSlow).isEmpty();
    }

    private Stream<Way> ways(String organisation) {
        List<String> sorts = List.of("title", "class", "subject", "members", "admin");
        Stream<Way> plain = sorts.stream().flatMap(sort -> Stream.of("", "-").map(sign -> sorted(sort, sign, "")));
        Stream<Way> types = Stream.of(
                new Way("by type", List.of("chats.sort", "type"), COLUMNS + " ORDER BY c.kind, c.id", List.of()),
                new Way(
                        "by type, down",
                        List.of("chats.sort", "-type"),
                        COLUMNS + " ORDER BY c.kind DESC, c.id DESC",
                        List.of()));
        Stream<Way> kinds =
                Stream.of("SUBJECT", "CLASS").flatMap(kind -> sorts.stream().map(sort -> sorted(sort, "", kind)));
        String part = organisation.equals(REGION) ? "физика 5а" : "физика";
        String surname = surname(organisation);
        Stream<Way> searches = Stream.of(
                new Way(
                        "part of the title",
                        List.of("name", part),
                        COLUMNS + PART + " ORDER BY c.title, c.id",
                        List.of("%" + part + "%")),
                new Way(
                        "surname",
                        List.of("surname", surname),
                        COLUMNS + SURNAME + " ORDER BY c.title, c.id",
                        List.of(surname + "%")));
        return Stream.of(plain, types, kinds, searches).flatMap(ways -> ways);
    }

    /** The surname of somebody there; in the region it is borne by many. */
    private String surname(String organisation) {
        return Objects.requireNonNull(new JdbcTemplate(pool)
                .queryForObject(
                        "SELECT LOWER(MIN(family)) FROM sferum.person WHERE organisation = ?",
                        String.class,
                        organisation));
    }

    private static Way sorted(String sort, String sign, String kind) {
        String column = Map.of(
                        "title",
                        "title",
                        "class",
                        "class_name",
                        "subject",
                        "subject",
                        "members",
                        "member_count",
                        "admin",
                        "admin_names")
                .get(sort);
        String down = sign.isEmpty() ? "" : " DESC";
        List<String> asked = new ArrayList<>(List.of("chats.sort", sign + sort));
        if (!kind.isEmpty()) {
            asked.addAll(List.of("type", kind));
        }
        return new Way(
                (kind.isEmpty() ? "" : kind + " ") + "by " + sort + (sign.isEmpty() ? "" : ", down"),
                asked,
                COLUMNS + (kind.isEmpty() ? "" : " AND c.kind = ?") + " ORDER BY c." + column + down + ", c.id" + down,
                kind.isEmpty() ? List.of() : List.of(kind));
    }

    private void measure(String organisation, Way way) {
        Viewer administrator = administrator(organisation);
        int pages = pages(administrator, way);
        Object[] parameters = Stream.of(Stream.of(organisation), way.parameters().stream(), Stream.of(SIZE))
                .flatMap(all -> all)
                .toArray();
        JdbcTemplate jdbc = new JdbcTemplate(clock);
        List<Runnable> works = List.of(
                () -> jdbc.queryForList(way.bare() + " LIMIT ?", parameters),
                () -> show(administrator, way, 1),
                () -> show(administrator, way, pages));
        double[] times = undisturbed(works, WARM_UP, TIMES);
        double amid = undisturbed(List.of(() -> show(administrator, way, (pages + 1) / 2)), 1, TIMES_AMID)[0];
        double first = times[1] / times[0];
        double last = times[2] / times[1];
        String line = LINE.formatted(
                organisation.equals(REGION) ? "region" : "school",
                way.name() + " (" + pages + ")",
                Math.round(times[0]),
                Math.round(times[1]),
                Math.round(times[2]),
                Math.round(amid),
                "%.2f".formatted(first),
                "%.2f".formatted(last));
        System.out.print(line);
        if (first > MOST_TIMES_THE_BARE || last > MOST_TIMES_THE_FIRST) {
            tooSlow.add(line);
        }
    }

    /**
     * Returns how long each takes where nothing disturbs it, in microseconds: what the fastest tenth stays below. They are
     * done in turn, so that a disturbance is shared, and each twice, so that none finds in memory what the one before has
     * read; between the two a page of another school is drawn, so that each comes to a database that somebody else was
     * busy with, as it is where people look at pages.
     */
    private double[] undisturbed(List<Runnable> works, int warmUp, int times) {
        long[][] nanos = new long[works.size()][times];
        for (int time = -warmUp; time < times; time++) {
            for (int work = 0; work < works.size(); work++) {
                works.get(work).run();
                show(neighbour, NEIGHBOURS, 1);
                long took = clock.during(works.get(work));
                nanos[work][Math.max(0, time)] = took;
            }
        }
        return Arrays.stream(nanos)
                .mapToDouble(RegistryBenchmarkIT::firstDecile)
                .toArray();
    }

    private static Viewer administrator(String organisation) {
        return Stage.viewer(new OrganisationId(organisation), "administrator", Permission.values());
    }

    private static double firstDecile(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 10] / 1e3;
    }

    private int pages(Viewer viewer, Way way) {
        return Math.toIntExact(Seen.table(stage.show(viewer, ScreenRef.of("chats"), input(way, 1)))
                .paging()
                .pages());
    }

    private void show(Viewer viewer, Way way, int page) {
        statements.forget();
        assertThat(Seen.table(stage.show(viewer, ScreenRef.of("chats"), input(way, page)))
                        .rows())
                .isNotEmpty();
        assertThat(statements.count()).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static Input input(Way way, int page) {
        List<String> sent = new ArrayList<>(way.asked());
        sent.addAll(List.of("chats.page", String.valueOf(page), "chats.size", String.valueOf(SIZE)));
        return Seen.input(sent.toArray(String[]::new));
    }

    @Test
    @Tag("CM-2")
    void a_members_surname_is_looked_up_in_indexes_and_no_table_is_read_from_end_to_end() {
        Viewer administrator = administrator(REGION);
        Way surname = ways(REGION).reduce((first, second) -> second).orElseThrow();
        List<Map<String, Object>> before = readings();
        show(administrator, surname, 1);
        List<Map<String, Object>> after = readings();

        System.out.println("before " + before + System.lineSeparator() + "after  " + after);
        for (String part : List.of("person", "membership", "chat")) {
            assertThat(of(after, part).get("seq_scan"))
                    .isEqualTo(of(before, part).get("seq_scan"));
        }
        assertThat(scans("person_by_beginning")).isPositive();
    }

    private static Map<String, Object> of(List<Map<String, Object>> readings, String table) {
        return readings.stream()
                .filter(row -> row.get("relname").equals(table))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> readings() {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        jdbc.execute("SELECT pg_stat_force_next_flush()");
        return jdbc.queryForList("SELECT relname, seq_scan, idx_scan, idx_tup_fetch FROM pg_stat_user_tables"
                + " WHERE schemaname = 'sferum' AND relname IN ('person', 'membership', 'chat') ORDER BY relname");
    }

    private long scans(String index) {
        Long scans = new JdbcTemplate(pool)
                .queryForObject("SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = ?", Long.class, index);
        return scans == null ? 0 : scans;
    }
}
