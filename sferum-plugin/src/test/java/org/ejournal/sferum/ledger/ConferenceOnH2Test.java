package org.ejournal.sferum.ledger;

class ConferenceOnH2Test extends ConferenceSuite {
    @Override
    TestLedger openStore() {
        return TestLedger.open();
    }
}
