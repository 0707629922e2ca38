package org.ejournal.sferum.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ChatListOnPostgreSqlIT extends ChatListSuite {
    private static EmbeddedPostgres postgres;
    private static StatementCounter statements;
    private static TestLedger store;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        statements = new StatementCounter(postgres.getPostgresDatabase());
        store = TestLedger.open(statements);
    }

    @AfterAll
    static void stop() throws IOException {
        store.close();
        postgres.close();
    }

    @Override
    TestLedger store() {
        return store;
    }

    @Override
    StatementCounter statements() {
        return statements;
    }
}
