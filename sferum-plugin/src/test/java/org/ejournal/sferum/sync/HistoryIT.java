package org.ejournal.sferum.sync;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.state.ActionChain;

/** One half of the five hundred histories of every build, which two processes share. */
class HistoryIT extends HistorySuite {
    @Property(tries = 250)
    @Tag("AH-1")
    @Tag("AH-5")
    @Tag("AH-8")
    void every_history_ends_with_the_messenger_in_step(@ForAll("histories") ActionChain<History> chain) {
        endsInStep(chain);
    }
}
