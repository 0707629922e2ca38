package org.ejournal.sferum.ledger;

class HealthOnH2Test extends HealthSuite {
    @Override
    TestLedger openStore() {
        return TestLedger.open();
    }
}
