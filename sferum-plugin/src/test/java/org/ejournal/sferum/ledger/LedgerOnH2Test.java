package org.ejournal.sferum.ledger;

class LedgerOnH2Test extends LedgerSuite {
    @Override
    TestLedger openStore() {
        return TestLedger.open();
    }
}
