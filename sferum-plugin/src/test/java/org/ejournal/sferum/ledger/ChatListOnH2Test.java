package org.ejournal.sferum.ledger;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ChatListOnH2Test extends ChatListSuite {
    private static StatementCounter statements;
    private static TestLedger store;

    @BeforeAll
    static void start() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:chat-list;DB_CLOSE_DELAY=-1");
        statements = new StatementCounter(h2);
        store = TestLedger.open(statements);
    }

    @AfterAll
    static void stop() {
        store.jdbc().execute("SHUTDOWN");
        store.close();
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
