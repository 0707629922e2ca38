package org.ejournal.sferum.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL server that lives as long as a test class, for stores that begin empty. */
final class PostgreSqlServer implements BeforeAllCallback, AfterAllCallback {
    private @Nullable EmbeddedPostgres server;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        server = EmbeddedPostgres.start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (server != null) {
            server.close();
        }
    }

    /** Forgets what the last test has left in the plugin's schema. */
    void empty() {
        new JdbcTemplate(running().getPostgresDatabase()).execute("DROP SCHEMA IF EXISTS sferum CASCADE");
    }

    /** Opens a store on what is there. */
    TestLedger open() {
        return TestLedger.open(running().getPostgresDatabase());
    }

    private EmbeddedPostgres running() {
        return Objects.requireNonNull(server);
    }
}
