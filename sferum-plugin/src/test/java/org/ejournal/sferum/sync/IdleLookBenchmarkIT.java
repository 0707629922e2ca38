package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.ejournal.sferum.sync.CountingServer.Counts;
import org.ejournal.sferum.sync.Region.Shape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the exchange of a school costs that finds nothing to do. Prints what the server counted. */
class IdleLookBenchmarkIT {
    private static final Shape SMALL = new Shape(2, 3, 5, 4, 6);

    /**
     * Four ask what there is to do: for the connection, the open run, and what was asked for, twice. Eight make the look:
     * kinds, chats, places, accounts, names, decisions, the newest roster, what is held. The others ask whether a run has
     * come, and what there is to read in the messenger; one is reserve.
     */
    private static final int STATEMENTS = 18;

    /** The look reads every place once, and so does the question whether somebody is waited for. */
    private static final int READINGS_OF_PLACES = 2;

    /** People are read with their names, with their accounts, and with the accounts once more for what is open. */
    private static final int READINGS_OF_PEOPLE = 3;

    /** Every statement about chats or their places reads the chats. */
    private static final int READINGS_OF_CHATS = 6;

    /** What there is of one organisation's own: its connection, its run, and so on. */
    private static final int SINGLE_ROWS = 50;

    @Test
    @Tag("EX-2")
    void an_idle_exchange_reads_each_row_a_few_times_and_writes_none_whatever_the_size_of_the_school()
            throws IOException {
        Shape shape = Shape.OF_290_CHATS;
        Counts small = idle(SMALL);
        Counts counts = idle(shape);

        int atMost = READINGS_OF_PLACES * shape.places()
                + READINGS_OF_PEOPLE * shape.people()
                + READINGS_OF_CHATS * shape.chats()
                + SINGLE_ROWS;
        System.out.printf("at most %d statements and %d rows read%n", STATEMENTS, atMost);
        assertThat(counts.written()).isZero();
        assertThat(counts.statements()).isEqualTo(small.statements()).isLessThanOrEqualTo(STATEMENTS);
        assertThat(counts.read()).isLessThanOrEqualTo(atMost);
    }

    private static Counts idle(Shape shape) throws IOException {
        try (CountingServer server = CountingServer.start(1)) {
            Bench bench = new Bench("net-school", Runnable::run, server.store(), new Region(shape, 1));
            bench.initialise();
            bench.work();
            long asked = asked(bench);
            server.store().jdbc().execute("ANALYZE");

            Counts counts = server.during(bench::work);

            assertThat(asked(bench)).isEqualTo(asked);
            System.out.printf(
                    "idle exchange, %d chats, %d places, %d people: %s%n",
                    shape.chats(), shape.places(), shape.people(), counts);
            return counts;
        }
    }

    private static long asked(Bench bench) {
        return bench.messenger.requests.size() + bench.messenger.questions;
    }
}
