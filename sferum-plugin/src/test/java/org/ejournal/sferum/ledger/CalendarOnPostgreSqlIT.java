package org.ejournal.sferum.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.JdbcTemplate;

class CalendarOnPostgreSqlIT extends CalendarSuite {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    @Override
    void open() {
        new JdbcTemplate(postgres.getPostgresDatabase()).execute("DROP SCHEMA IF EXISTS sferum CASCADE");
        super.open();
    }

    @Override
    TestLedger openStore() {
        return TestLedger.open(postgres.getPostgresDatabase());
    }
}
