package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ejournal.e2e.Messenger.Traffic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job: the demo's rosters become chats in VK, exactly those that the files say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InitialisationIT {
    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private final Map<Demo, Traffic> first = new HashMap<>();
    private final Map<Demo, Window> results = new HashMap<>();
    private Journal journal;

    static Stream<Demo> organisations() {
        return Demo.ALL.stream();
    }

    @BeforeAll
    void every_organisation_initialises_its_chats() {
        journal = JOURNALS.startShared(Journal.AS_INSTALLED);
        for (Demo demo : Demo.ALL) {
            Visitor administrator = journal.visitor(demo.login("admin"));
            journal.messenger().forget();
            results.put(demo, Initialisation.run(administrator));
            first.put(demo, journal.messenger().traffic());
        }
    }

    @ParameterizedTest
    @MethodSource("organisations")
    @Tag("CH-1")
    @Tag("CH-2")
    @Tag("CH-4")
    @Tag("CM-9")
    void chats_members_and_admins_in_vk_are_those_of_the_roster(Demo demo) {
        assertThat(demo.actual(journal)).containsExactlyInAnyOrderElementsOf(demo.expected());
    }

    @ParameterizedTest
    @MethodSource("organisations")
    @Tag("CM-9")
    void the_first_run_makes_no_more_calls_than_its_plan_needs(Demo demo) {
        List<Messenger.Chat> expected = demo.expected();
        long calls = ExpectedChats.leastCalls(expected);
        Traffic traffic = first.get(demo);

        assertThat(traffic.of("messages.createChat")).isEqualTo(expected.size());
        assertThat(traffic.writes()).isEqualTo(calls);
        assertThat(traffic.workRequests()).isLessThanOrEqualTo((long) Math.floor(1.1 * Math.ceil(calls / 25.0)));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    @Tag("CM-9")
    void a_second_run_changes_nothing_in_vk_and_writes_no_row(Demo demo) throws Exception {
        List<Messenger.Chat> before = demo.actual(journal);
        try (PluginTables tables = new PluginTables(journal.data())) {
            List<String> contents = tables.contents();
            journal.messenger().forget();
            tables.count();

            Initialisation.run(journal.visitor(demo.login("admin")));

            assertThat(journal.messenger().traffic().writes()).isZero();
            assertThat(tables.written()).isEmpty();
            assertThat(tables.books())
                    .as("the count itself works: a run notes its own course")
                    .isNotEmpty();
            assertThat(tables.contents()).isEqualTo(contents);
        }
        assertThat(demo.actual(journal)).isEqualTo(before);
    }
}
