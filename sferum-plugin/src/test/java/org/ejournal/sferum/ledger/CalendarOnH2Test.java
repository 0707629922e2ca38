package org.ejournal.sferum.ledger;

class CalendarOnH2Test extends CalendarSuite {
    @Override
    TestLedger openStore() {
        return TestLedger.open();
    }
}
