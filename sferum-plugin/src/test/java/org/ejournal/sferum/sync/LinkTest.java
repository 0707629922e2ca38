package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.ledger.Settlement.ChatTruth;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Invitation links: asked for where people can come in by themselves only, and replaced when they are stale. */
class LinkTest {
    private final Bench bench = new Bench("electronic-school");

    @BeforeEach
    void school() {
        bench.school.unlinked("bob").unlinked("zoe").schoolClass("8 К", "teacher", "ann", "bob", "zoe");
        bench.initialise();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ChatRow chat() {
        return bench.store.ledger().read(School.ID).chats().stream()
                .filter(chat -> chat.title().equals("8 К"))
                .findFirst()
                .orElseThrow();
    }

    /** Lets the chat have a link that is to be replaced. */
    private void staleLink() {
        ChatRow chat = chat();
        ChatTruth known = new ChatTruth(
                chat.id(), chat.remoteId(), chat.remoteTitle(), chat.serviceId(), "link/" + chat.remoteId() + "/0");
        bench.store.ledger().settle(new Settlement(List.of(known), List.of(), List.of(), List.of()), 0);
        bench.store.ledger().staleLinks(List.of(chat.id()));
    }

    private long sent(Class<? extends Operation> kind) {
        return bench.messenger.requests.stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .count();
    }

    @Test
    @Tag("AH-12")
    void where_nobody_can_add_the_link_is_asked_for_once_and_kept() {
        bench.messenger.capabilities.remove(Capability.ADD_MEMBER);
        bench.school.person("bob").person("zoe");

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.REMARKS);
        assertThat(run.notAddable()).isEqualTo(2);
        assertThat(chat().inviteLink()).isEqualTo("link/" + chat().remoteId() + "/0");
        assertThat(sent(Operation.AskLink.class)).isEqualTo(1);
        assertThat(sent(Operation.LetServiceIn.class)).isZero();

        bench.initialise();
        assertThat(sent(Operation.AskLink.class)).isEqualTo(1);
    }

    @Test
    @Tag("AH-12")
    void no_link_is_asked_for_while_nobody_waits_for_it() {
        bench.messenger.capabilities.remove(Capability.ADD_MEMBER);

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(sent(Operation.AskLink.class)).isZero();
    }

    @Test
    @Tag("AH-12")
    void first_members_of_a_new_chat_need_no_link() {
        bench.messenger.capabilities.remove(Capability.ADD_MEMBER);
        bench.school.schoolClass("9 К", "teacher", "kim");

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chat("9 К").members).containsKey("vk-kim");
        assertThat(sent(Operation.AskLink.class)).isZero();
    }

    @Test
    @Tag("AH-6")
    void who_cannot_be_invited_for_want_of_a_link_is_named() {
        bench.messenger.capabilities.remove(Capability.ADD_MEMBER);
        bench.school.person("bob");
        bench.messenger.refuse =
                operation -> operation instanceof Operation.AskLink ? FakeMessenger.failure(Kind.RIGHTS) : null;

        Run run = bench.initialise();

        assertThat(bench.store.runs().remarks(run.id(), 10))
                .extracting(Remark::person)
                .containsExactly("bob");
    }

    @Test
    void a_stale_link_is_replaced_and_the_new_one_kept() {
        staleLink();

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(chat().inviteLink()).isEqualTo("link/" + chat().remoteId() + "/1");
        assertThat(chat().linkStale()).isFalse();

        bench.initialise();
        assertThat(sent(Operation.RenewLink.class)).isEqualTo(1);
    }

    @Test
    @Tag("CM-11")
    void a_link_that_a_person_wants_comes_at_once_although_everybody_can_be_added() {
        bench.store.ledger().renewLink(School.ID, chat().id(), new PersonId("teacher"));

        Run run = bench.change();

        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(run.cause()).isEqualTo(Run.Cause.CHANGE);
        assertThat(chat().inviteLink()).isEqualTo("link/" + chat().remoteId() + "/0");
        assertThat(sent(Operation.RenewLink.class)).isZero();
        bench.look();
        assertThat(bench.lastRun().id()).isEqualTo(run.id());
    }

    @Test
    @Tag("CM-11")
    void a_link_that_a_person_wants_replaced_is_replaced_at_once() {
        bench.store.ledger().renewLink(School.ID, chat().id(), new PersonId("teacher"));
        bench.change();
        bench.store.ledger().renewLink(School.ID, chat().id(), new PersonId("teacher"));

        bench.change();

        assertThat(chat().inviteLink()).isEqualTo("link/" + chat().remoteId() + "/1");
        assertThat(sent(Operation.AskLink.class)).isEqualTo(1);
        assertThat(sent(Operation.RenewLink.class)).isEqualTo(1);
    }

    @Test
    @Tag("CM-11")
    void a_link_that_was_refused_is_asked_for_again_when_the_person_says_so_and_not_at_every_change() {
        bench.messenger.refuse =
                operation -> operation instanceof Operation.AskLink ? FakeMessenger.failure(Kind.RIGHTS) : null;
        bench.store.ledger().renewLink(School.ID, chat().id(), new PersonId("teacher"));
        Run run = bench.change();
        assertThat(run.state()).isEqualTo(Run.State.REMARKS);
        bench.look();
        assertThat(bench.lastRun().id()).isEqualTo(run.id());

        bench.messenger.refuse = operation -> null;
        bench.store.ledger().renewLink(School.ID, chat().id(), new PersonId("teacher"));
        assertThat(bench.change().state()).isEqualTo(Run.State.DONE);
        assertThat(chat().inviteLink()).isNotEmpty();
    }

    @Test
    void who_is_let_in_comes_by_the_new_link() {
        bench.school.person("bob");
        staleLink();

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chat("8 К").members).containsKey("vk-bob");
        assertThat(sent(Operation.RenewLink.class)).isEqualTo(1);
        assertThat(sent(Operation.AskLink.class)).isZero();
        assertThat(sent(Operation.LetServiceIn.class)).isEqualTo(1);
    }

    @Test
    void the_invited_get_the_new_link_and_the_old_one_is_not_asked_for() {
        bench.messenger.capabilities.remove(Capability.ADD_MEMBER);
        bench.school.person("bob");
        staleLink();

        assertThat(bench.initialise().notAddable()).isEqualTo(1);
        assertThat(chat().inviteLink()).endsWith("/1");
        assertThat(sent(Operation.AskLink.class)).isZero();
    }

    @Test
    @Tag("AH-6")
    void a_link_that_cannot_be_replaced_is_named_with_those_who_wait_for_it_and_tried_again_later() {
        bench.school.person("bob");
        staleLink();
        bench.messenger.refuse =
                operation -> operation instanceof Operation.RenewLink ? FakeMessenger.failure(Kind.RIGHTS) : null;
        Run run = bench.initialise();
        assertThat(bench.store.runs().remarks(run.id(), 10))
                .extracting(Remark::person)
                .containsExactlyInAnyOrder("", "bob");

        bench.messenger.refuse = operation -> null;
        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(chat().linkStale()).isFalse();
    }
}
