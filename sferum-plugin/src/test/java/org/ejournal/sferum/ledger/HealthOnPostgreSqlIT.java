package org.ejournal.sferum.ledger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class HealthOnPostgreSqlIT extends HealthSuite {
    @RegisterExtension
    static final PostgreSqlServer SERVER = new PostgreSqlServer();

    @BeforeEach
    @Override
    void open() {
        SERVER.empty();
        super.open();
    }

    @Override
    TestLedger openStore() {
        return SERVER.open();
    }
}
