package org.ejournal.sferum.sync;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.ejournal.sferum.ledger.StatementCounter;
import org.ejournal.sferum.ledger.TestLedger;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger on a PostgreSQL of its own, reached through a pool as in a host, and what the server counts. */
final class CountingServer implements AutoCloseable {
    /** Nothing runs in the server but what is asked of it, and copying a region does not wait for its log. */
    private static final Map<String, String> CONFIGURATION = Map.of(
            "autovacuum", "off",
            "shared_buffers", "512MB",
            "maintenance_work_mem", "512MB",
            "wal_level", "minimal",
            "max_wal_senders", "0",
            "max_wal_size", "8GB");

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final EmbeddedPostgres server;
    private final HikariDataSource pool;
    private final JdbcTemplate besides;
    private final JdbcTemplate apart;
    private final StatementCounter statements;
    private final TestLedger store;

    /**
     * What the server did.
     *
     * @param statements how many statements were sent to it
     * @param commits how many transactions it finished, those that only read included
     * @param read how many rows of the plugin's tables it read, once for each reading
     * @param written how many rows it wrote or deleted
     */
    record Counts(long statements, long commits, long read, long written) {
        Counts minus(Counts before) {
            return new Counts(
                    statements - before.statements,
                    commits - before.commits,
                    read - before.read,
                    written - before.written);
        }
    }

    private CountingServer(EmbeddedPostgres server, int connections) {
        this.server = server;
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        config.setMaximumPoolSize(connections);
        this.pool = new HikariDataSource(config);
        this.besides = new JdbcTemplate(server.getPostgresDatabase());
        this.apart = new JdbcTemplate(server.getTemplateDatabase());
        this.statements = new StatementCounter(pool);
        this.store = TestLedger.open(statements);
    }

    /**
     * Starts one.
     *
     * @param connections how many connections the pool has; with one alone the counts are exact
     */
    static CountingServer start(int connections) throws IOException {
        return start(EmbeddedPostgres.builder(), connections);
    }

    /** Starts one that writes every commit to the disk before it answers, as a server does where the data matter. */
    static CountingServer durable(int connections) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        DURABLE.forEach(builder::setServerConfig);
        return start(builder, connections);
    }

    private static CountingServer start(EmbeddedPostgres.Builder builder, int connections) throws IOException {
        CONFIGURATION.forEach(builder::setServerConfig);
        return new CountingServer(builder.start(), connections);
    }

    TestLedger store() {
        return store;
    }

    HikariDataSource pool() {
        return pool;
    }

    /** Returns what was done since the start. A connection tells the server's counters when it is told to. */
    Counts counts() {
        long sent = statements.count();
        new JdbcTemplate(pool).execute("SELECT pg_stat_force_next_flush()");
        Map<String, Object> rows = besides.queryForMap("""
                        SELECT SUM(seq_tup_read + COALESCE(idx_tup_fetch, 0)) AS read,
                               SUM(n_tup_ins + n_tup_upd + n_tup_del) AS written
                        FROM pg_stat_user_tables WHERE schemaname = 'sferum'""");
        return new Counts(sent, commits(), number(rows, "read"), number(rows, "written"));
    }

    /** Asked from another database, since every question here counts as one more. */
    private long commits() {
        return number(
                apart.queryForMap("SELECT xact_commit AS commits FROM pg_stat_database WHERE datname = 'postgres'"),
                "commits");
    }

    private static long number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    /** Returns what happens meanwhile, without what the counting itself takes. */
    Counts during(Runnable work) {
        Counts before = counts();
        work.run();
        Counts did = counts().minus(before);
        Counts counting = counts().minus(counts());
        return new Counts(did.statements, did.commits + counting.commits, did.read, did.written);
    }

    @Override
    public void close() throws IOException {
        store.close();
        pool.close();
        server.close();
    }
}
