package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ejournal.e2e.Messenger.Load;
import org.ejournal.e2e.Messenger.Traffic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an initialisation costs: requests and calls against the least that its plan needs, and how much of the token's
 * rate is used while there is work. Prints the figures; asserts numbers and ratios, never times.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThroughputBenchmarkIT {
    private static final int CALLS_IN_A_REQUEST = 25;
    private static final double MOST_REQUESTS = 1.1;
    private static final double LEAST_OF_THE_RATE = 0.95;

    @RegisterExtension
    final Journals journals = new Journals();

    @Test
    void the_first_run_needs_hardly_more_requests_than_its_calls_fill_and_the_second_none() throws Exception {
        Journal journal = journals.startShared(Journal.AS_INSTALLED);
        List<String> table = new ArrayList<>();
        table.add("%-12s %6s %8s %6s %6s %9s %9s %13s %11s"
                .formatted(
                        "first run",
                        "chats",
                        "least",
                        "calls",
                        "least",
                        "requests",
                        "at most",
                        "second: calls",
                        "rows"));
        for (Demo demo : Demo.ALL) {
            table.add(row(journal, demo));
        }
        print(table);
    }

    private static String row(Journal journal, Demo demo) throws Exception {
        List<Messenger.Chat> expected = demo.expected();
        long least = ExpectedChats.leastCalls(expected);
        long atMost = (long) Math.floor(MOST_REQUESTS * Math.ceil((double) least / CALLS_IN_A_REQUEST));
        Visitor administrator = journal.visitor(demo.login("admin"));

        journal.messenger().forget();
        Initialisation.run(administrator);
        Traffic first = journal.messenger().traffic();
        assertThat(first.writes()).isEqualTo(least);
        assertThat(first.requests()).isLessThanOrEqualTo(atMost);

        journal.messenger().forget();
        long rows;
        try (PluginTables tables = new PluginTables(journal.data())) {
            tables.count();
            Initialisation.run(administrator);
            rows = tables.written().values().stream().mapToLong(Long::longValue).sum();
        }
        Traffic second = journal.messenger().traffic();
        assertThat(second.writes()).isZero();
        assertThat(rows).isZero();

        return "%-12s %6d %8d %6d %6d %9d %9d %13d %11d"
                .formatted(
                        demo,
                        first.of("messages.createChat"),
                        expected.size(),
                        first.writes(),
                        least,
                        first.requests(),
                        atMost,
                        second.writes(),
                        rows);
    }

    @ParameterizedTest
    @CsvSource({"10, 60", "20, 40"})
    void the_rate_of_the_token_is_the_only_limit(int rate, int subjects, @TempDir Path folder) throws IOException {
        Demo demo = Demo.SCHOOL;
        // At 20 a second work for ten seconds: for longer the local VK cannot keep up on the same two processors.
        List<String> names = IntStream.rangeClosed(1, subjects)
                .mapToObj(number -> "Предмет" + number)
                .toList();
        new OwnRoster().school(demo.id(), demo.name(), 60, names).writeTo(folder);
        Journal journal = journals.start(
                Journal.AS_INSTALLED,
                "--roster=" + folder,
                "--vk.group-requests-per-second=" + rate,
                "--simulator.plugin-settings.sferum.vk-community-rate=" + rate);
        Settings.connect(journal, demo, "net-school");
        journal.messenger().forget();

        Initialisation.run(journal.visitor(demo.login("admin")));

        Traffic traffic = journal.messenger().traffic();
        Load load = traffic.loads().get(0);
        // So long it takes from the first request to the last, if VK lets in that many in each second.
        double least = (load.admitted() - 1.0) / rate;
        double seconds = (load.lastAt() - load.firstAt()) / 1000.0;
        print(List.of(
                "%-12s %9s %9s %9s %9s %13s %9s"
                        .formatted("rate", "requests", "least s", "took s", "used", "most in a s", "refused"),
                "%-12d %9d %9.1f %9.2f %8.1f%% %13d %9d"
                        .formatted(
                                rate,
                                load.admitted(),
                                least,
                                seconds,
                                100 * least / seconds,
                                load.mostInASecond(),
                                load.tooMany())));
        // A cold process may see one refused; it is sent again.
        assertThat(traffic.tooMany()).isLessThanOrEqualTo(load.admitted() / 100);
        assertThat(load.mostInASecond()).isLessThanOrEqualTo(rate);
        assertThat(least / seconds).isGreaterThanOrEqualTo(LEAST_OF_THE_RATE);
    }

    private static void print(List<String> table) {
        System.out.println(String.join(System.lineSeparator(), table).toLowerCase(Locale.ROOT));
    }
}
