package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an initialisation makes of a school when nothing goes wrong. */
class InitialisationTest {
    private final Bench bench = new Bench("electronic-school");

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    @Tag("CM-9")
    @Tag("CH-1")
    void a_school_becomes_chats_with_their_members_and_admins() {
        bench.school
                .teacher("teacher")
                .schoolClass("8 К", "teacher", "ann", "bob")
                .parent("mother", "ann");

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(members("Учительская")).containsExactly(Map.entry("vk-teacher", false));
        assertThat(members("8 К"))
                .containsExactly(Map.entry("vk-ann", false), Map.entry("vk-bob", false), Map.entry("vk-teacher", true));
        assertThat(members("8 К Родители"))
                .containsExactly(Map.entry("vk-mother", false), Map.entry("vk-teacher", true));
        assertThat(run.chatsCreated()).isEqualTo(3);
        assertThat(run.membersAdded()).isEqualTo(6);
    }

    private Map<String, Boolean> members(String title) {
        return bench.messenger.chat(title).members;
    }

    @Test
    void a_second_run_asks_the_messenger_nothing_and_writes_no_row_but_its_own() {
        bench.school.teacher("teacher").schoolClass("8 К", "teacher", "ann").parent("mother", "ann");
        bench.initialise();
        long requests = bench.messenger.requests.size();
        List<Map<String, Object>> before = rows();

        Run second = bench.initialise();

        assertThat(second.state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.requests).hasSize((int) requests);
        assertThat(rows()).isEqualTo(before);
    }

    private List<Map<String, Object>> rows() {
        return bench.store.jdbc().queryForList("""
                        SELECT c.*, m.* FROM sferum.chat c JOIN sferum.membership m ON m.chat_id = c.id
                        ORDER BY c.id, m.person_id""");
    }

    @Test
    @Tag("AC-6")
    void who_has_no_account_waits_in_the_ledger_and_joins_when_the_account_is_there() {
        bench.school.unlinked("bob").schoolClass("8 К", "teacher", "ann", "bob");
        Run first = bench.initialise();
        assertThat(first.waitingForLink()).isEqualTo(1);
        assertThat(members("8 К")).doesNotContainKey("vk-bob");

        bench.school.person("bob");
        Run second = bench.initialise();

        assertThat(second.state()).isEqualTo(Run.State.DONE);
        assertThat(second.waitingForLink()).isZero();
        assertThat(members("8 К")).containsKey("vk-bob");
    }

    @Test
    void without_a_token_that_can_add_the_run_says_so_and_is_not_green() {
        bench.school.unlinked("bob").schoolClass("8 К", "teacher", "ann", "bob");
        bench.initialise();
        bench.school.person("bob");
        bench.messenger.capabilities.remove(Capability.ADD_MEMBER);

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.REMARKS);
        assertThat(run.notAddable()).isEqualTo(1);
    }

    @Test
    @Tag("CH-4")
    void a_parent_of_two_pupils_stays_until_the_last_has_left() {
        bench.school.schoolClass("8 К", "teacher", "ann", "bob").parent("mother", "ann", "bob");
        bench.school.schoolClass("9 Б", "teacher", "cid").parent("father", "cid");
        bench.initialise();

        bench.school.schoolClass("8 К", "teacher", "bob");
        bench.initialise();
        assertThat(members("8 К Родители")).containsKey("vk-mother");

        bench.school.schoolClass("8 К", "teacher");
        bench.initialise();
        assertThat(members("8 К Родители")).doesNotContainKey("vk-mother");
    }

    @Test
    void a_renamed_class_keeps_its_chats_under_their_new_titles() {
        bench.school.schoolClass("8 К", "teacher", "ann");
        bench.initialise();

        bench.school.renamed("8 К", "9 К");
        bench.initialise();

        assertThat(bench.messenger.chats.values().stream().map(chat -> chat.title))
                .containsExactlyInAnyOrder("Учительская", "9 К", "9 К Родители");
    }

    @Test
    @Tag("CH-2")
    void a_new_class_teacher_takes_the_admin_role_and_the_old_one_leaves() {
        bench.school.schoolClass("8 К", "old", "ann");
        bench.initialise();

        bench.school.schoolClass("8 К", "new", "ann");
        bench.initialise();

        assertThat(members("8 К")).containsExactly(Map.entry("vk-ann", false), Map.entry("vk-new", true));
    }

    @Test
    @Tag("AC-8")
    void an_account_that_the_roster_gives_to_two_counts_for_the_first() {
        bench.school.schoolClass("8 К", "teacher", "ann");
        bench.school.snapshot(School.ID);
        bench.school.unlinked("zoe").schoolClass("9 К", "teacher", "zoe");
        bench.initialise();

        assertThat(bench.store.ledger().accounts(School.ID)).hasSize(2);
        assertThat(bench.run(1).waitingForLink()).isEqualTo(1);
    }

    @Test
    void requests_are_full_and_calls_are_the_fewest_that_do_it() {
        for (int i = 0; i < 30; i++) {
            String[] pupils =
                    IntStream.range(0, 25).mapToObj(new Naming(i)::pupil).toArray(String[]::new);
            bench.school.teacher("t" + i).schoolClass("класс " + i, "t" + i, pupils);
        }
        bench.initialise();

        int chats = 61;
        int roles = 60;
        assertThat(bench.messenger.operations()).isEqualTo(chats + roles);
        // The roles in the last chats to be made can only go in a request of their own.
        assertThat(bench.messenger.requests).hasSize((chats + roles + 24) / 25);
    }

    private record Naming(int schoolClass) {
        String pupil(int number) {
            return "p" + schoolClass + "-" + number;
        }
    }

    @Test
    void many_threads_deliver_the_same_as_one() {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (Bench wide = new Bench("electronic-school", threads)) {
            for (int i = 0; i < 40; i++) {
                wide.school
                        .teacher("t" + i)
                        .schoolClass("класс " + i, "t" + i, "p" + i)
                        .parent("m" + i, "p" + i);
            }
            assertThat(wide.initialise().state()).isEqualTo(Run.State.DONE);
            assertThat(wide.messenger.chats).hasSize(81);
            assertThat(wide.messenger.doubles()).isEmpty();
            assertThat(wide.messenger.requests.stream()
                            .flatMap(List::stream)
                            .filter(Operation.CreateChat.class::isInstance))
                    .hasSize(81);
        } finally {
            threads.shutdownNow();
        }
    }
}
