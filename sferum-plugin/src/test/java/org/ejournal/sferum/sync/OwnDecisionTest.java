package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.messenger.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people decide about their own accounts counts before what the roster says of them. */
class OwnDecisionTest {
    private static final int CLASSES = 6;

    private final Bench bench = new Bench("electronic-school");

    @BeforeEach
    void school() {
        bench.school.teacher("teacher").unlinked("newcomer");
        for (int grade = 1; grade <= CLASSES; grade++) {
            bench.school.schoolClass(grade + " К", "teacher", "ann" + grade, "bob" + grade);
        }
        bench.school.teacher("other");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Map<String, Boolean> members(String title) {
        return bench.messenger.chat(title).members;
    }

    private void link(String person, String account) {
        assertThat(bench.store
                        .links()
                        .link(new Link(
                                person, School.ID.value(), account, "", Link.State.LINKED, "", bench.clock.instant())))
                .isTrue();
    }

    private long additions() {
        return bench.messenger.requests.stream()
                .flatMap(List::stream)
                .filter(Operation.Add.class::isInstance)
                .count();
    }

    private void unlink(String person) {
        bench.store.links().unlink(School.ID, new PersonId(person), bench.clock.instant());
    }

    @Test
    @Tag("AC-4")
    @Tag("AH-3")
    void who_links_comes_into_all_their_chats_in_one_run_with_nothing_else_happening() {
        for (int grade = 1; grade <= CLASSES; grade++) {
            bench.school.schoolClass(grade + " К", "teacher", "ann" + grade, "bob" + grade, "newcomer");
        }
        bench.initialise();
        long additions = additions();

        link("newcomer", "vk-newcomer");
        Run run = bench.change();

        assertThat(run.state()).isEqualTo(Run.State.DONE);
        for (int grade = 1; grade <= CLASSES; grade++) {
            assertThat(members(grade + " К")).containsKey("vk-newcomer");
        }
        assertThat(additions() - additions).isEqualTo(CLASSES);
    }

    @Test
    @Tag("AC-5")
    void who_unlinks_leaves_all_chats_in_one_run_although_the_roster_still_has_the_account() {
        bench.initialise();

        unlink("teacher");
        Run run = bench.change();

        assertThat(run.state()).isNotEqualTo(Run.State.HELD);
        for (int grade = 1; grade <= CLASSES; grade++) {
            assertThat(members(grade + " К")).doesNotContainKey("vk-teacher");
        }
        bench.work();
        assertThat(members("1 К")).doesNotContainKey("vk-teacher");
    }

    @Test
    @Tag("AC-5")
    @Tag("AH-1")
    void no_fuse_keeps_anybody_in_who_wants_to_leave() {
        bench.school.schoolClass("9 К", "teacher", "p1", "p2", "p3", "p4");
        bench.initialise();

        for (String pupil : new String[] {"p1", "p2", "p3", "p4"}) {
            unlink(pupil);
        }
        Run run = bench.change();

        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(members("9 К")).containsOnlyKeys("vk-teacher");
    }

    @Test
    @Tag("AC-8")
    void an_account_that_somebody_has_linked_is_not_given_to_another_by_the_roster() {
        link("newcomer", "vk-ann1");
        bench.school.schoolClass("1 К", "teacher", "ann1", "bob1", "newcomer");

        bench.initialise();

        assertThat(bench.store.people().account(School.ID, new PersonId("ann1")))
                .isEmpty();
        assertThat(bench.store.people().account(School.ID, new PersonId("newcomer")))
                .hasValueSatisfying(account -> assertThat(account.messengerId()).isEqualTo("vk-ann1"));
    }

    @Test
    @Tag("AC-5")
    void who_links_again_comes_back() {
        bench.initialise();
        unlink("bob2");
        bench.change();

        link("bob2", "vk-bob2");
        bench.change();

        assertThat(members("2 К")).containsKey("vk-bob2");
    }
}
