package org.ejournal.sferum.sync.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.OpenMember;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.ledger.Settlement.ChatTruth;
import org.ejournal.sferum.ledger.Settlement.FailedChat;
import org.ejournal.sferum.ledger.Settlement.FailedMember;
import org.ejournal.sferum.ledger.Settlement.MemberTruth;
import org.ejournal.sferum.ledger.Work;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.rules.ChatKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What there is to send for chats and places, and what each answer makes of it. */
class WorkBookTest {
    private static final Failure REFUSED = new Failure("PERSON", 15, "no");

    private final SilentMessenger messenger = new SilentMessenger();
    private final List<OpenMember> members = new ArrayList<>();

    private static ChatRow chat(String remote, String service, String link, boolean intended, boolean stale) {
        return new ChatRow(
                1,
                "CLASS:8k",
                ChatKind.CLASS,
                "8 К",
                "",
                "",
                "",
                remote,
                remote.isEmpty() ? "" : "8 К",
                service,
                link,
                intended,
                ChatState.ACTIVE,
                stale,
                false);
    }

    private static ChatRow existing() {
        return chat("5", "", "", false, false);
    }

    private static ChatRow titled(String remoteTitle, boolean kept) {
        return new ChatRow(
                1,
                "CLASS:8k",
                ChatKind.CLASS,
                "8 К",
                "",
                "",
                "",
                "5",
                remoteTitle,
                "",
                "",
                false,
                ChatState.ACTIVE,
                false,
                kept);
    }

    /** Who is wanted as whom, and is in as whom. */
    private WorkBookTest place(String person, String target, boolean admin, String remote, boolean remoteAdmin) {
        members.add(new OpenMember(1, person, target, admin, remote, remoteAdmin));
        return this;
    }

    /** Who is wanted and not in. */
    private WorkBookTest waits(String person) {
        return place(person, "vk-" + person, false, "", false);
    }

    private final class Sent {
        private final WorkBook book;
        private final Receipts receipts;

        Sent(ChatRow... chats) {
            this.book = new WorkBook(new Work(List.of(chats), members), messenger);
            this.receipts = new Receipts(book);
        }

        private List<Parcel> take() {
            return Stream.concat(book.take(false).stream(), book.take(true).stream())
                    .toList();
        }

        List<Operation> operations() {
            return take().stream().map(Parcel::operation).toList();
        }

        /** Answers all that is to be sent and returns what is to be sent then. */
        List<Operation> answered(Answer answer) {
            take().forEach(parcel -> receipts.done(parcel, answer));
            return operations();
        }

        Settlement settledWith(Answer answer) {
            take().forEach(parcel -> receipts.done(parcel, answer));
            return receipts.collect();
        }

        Settlement refused(int code) {
            take().forEach(parcel -> receipts.failed(parcel, new Failure("PERSON", code, "no")));
            return receipts.collect();
        }
    }

    @Test
    @Tag("CH-1")
    void a_new_chat_is_made_with_all_who_can_come_in_admins_first() {
        waits("ann").place("bob", "", false, "", false).place("teacher", "vk-t", true, "", false);

        assertThat(new Sent(chat("", "", "", false, false)).operations())
                .containsExactly(new Operation.CreateChat("8 К", List.of("vk-t", "vk-ann")));
    }

    @Test
    void no_more_come_in_with_a_new_chat_than_the_messenger_takes() {
        messenger.firstMembers = 1;
        waits("ann").place("teacher", "vk-t", true, "", false);

        assertThat(new Sent(chat("", "", "", false, false)).operations())
                .containsExactly(new Operation.CreateChat("8 К", List.of("vk-t")));
    }

    @Test
    @Tag("AH-8")
    void a_chat_that_was_asked_for_and_not_answered_is_left_alone_until_it_is_known() {
        assertThat(new Sent(chat("", "", "", true, false)).operations()).isEmpty();
        waits("ann");
        assertThat(new Sent(chat("5", "s5", "", true, false)).operations())
                .containsExactly(new Operation.Add("s5", "vk-ann"));
    }

    @Test
    void the_chats_to_be_made_are_named() {
        assertThat(new Sent(chat("", "", "", false, false)).book.toCreate())
                .extracting(ChatRow::id)
                .containsExactly(1L);
        assertThat(new Sent(existing()).book.toCreate()).isEmpty();
    }

    @Test
    @Tag("CH-6")
    void a_chat_of_another_title_is_renamed_unless_the_title_is_kept() {
        Sent sent = new Sent(titled("7 К", false));
        assertThat(new Sent(titled("7 К", true)).operations()).isEmpty();
        assertThat(new Sent(titled("8 К", false)).operations()).isEmpty();

        List<Parcel> parcels = sent.take();
        assertThat(parcels).extracting(Parcel::operation).containsExactly(new Operation.Rename("5", "8 К"));
        sent.receipts.done(parcels.get(0), new Answer.Done());
        assertThat(sent.receipts.collect().chats()).containsExactly(new ChatTruth(1, "5", "8 К", "", ""));
    }

    @Test
    @Tag("CH-2")
    void who_is_in_with_the_wrong_role_gets_the_right_one() {
        place("ann", "vk-ann", true, "vk-ann", false).place("bob", "vk-bob", false, "vk-bob", true);

        assertThat(new Sent(existing()).operations())
                .containsExactly(
                        new Operation.SetAdmin("5", "vk-ann", true), new Operation.SetAdmin("5", "vk-bob", false));
        assertThat(new Sent(existing()).settledWith(new Answer.Done()).members())
                .containsExactlyInAnyOrder(
                        new MemberTruth(1, "ann", "vk-ann", true), new MemberTruth(1, "bob", "vk-bob", false));
    }

    @Test
    void a_place_that_is_as_wanted_needs_nothing() {
        place("ann", "vk-ann", true, "vk-ann", true).place("bob", "", false, "", false);

        assertThat(new Sent(existing()).operations()).isEmpty();
    }

    @Test
    @Tag("AC-5")
    void who_is_wanted_no_more_or_as_somebody_else_is_taken_out_first() {
        place("ann", "", false, "vk-ann", true).place("bob", "new", true, "old", true);
        Sent sent = new Sent(existing());

        assertThat(sent.operations())
                .containsExactly(new Operation.Remove("5", "vk-ann"), new Operation.Remove("5", "old"));

        Sent other = new Sent(chat("5", "s5", "", false, false));
        assertThat(other.answered(new Answer.Done())).containsExactly(new Operation.Add("s5", "new"));
        assertThat(other.receipts.collect().members())
                .containsExactlyInAnyOrder(new MemberTruth(1, "ann", "", false), new MemberTruth(1, "bob", "", false));
    }

    @Test
    void who_has_come_in_gets_the_role_next() {
        place("teacher", "vk-t", true, "", false);
        Sent sent = new Sent(chat("5", "s5", "", false, false));

        assertThat(sent.answered(new Answer.Done())).containsExactly(new Operation.SetAdmin("5", "vk-t", true));
        assertThat(sent.receipts.collect().members()).containsExactly(new MemberTruth(1, "teacher", "vk-t", false));
    }

    @Test
    void who_came_in_with_a_new_chat_is_not_added_again_and_who_did_not_is() {
        waits("ann").place("teacher", "vk-t", true, "", false);
        Sent sent = new Sent(chat("", "", "", false, false));

        assertThat(sent.answered(new Answer.Created("7", List.of("vk-t"))))
                .containsExactly(new Operation.SetAdmin("7", "vk-t", true), new Operation.AskLink("7"));
        assertThat(sent.receipts.collect())
                .isEqualTo(new Settlement(
                        List.of(new ChatTruth(1, "7", "8 К", "", "")),
                        List.of(new MemberTruth(1, "teacher", "vk-t", false)),
                        List.of(),
                        List.of()));
    }

    @Test
    void the_service_user_comes_in_by_the_link_once_and_then_all_who_wait() {
        waits("ann").waits("bob");
        Sent sent = new Sent(existing());

        assertThat(sent.answered(new Answer.Link("link"))).containsExactly(new Operation.LetServiceIn("link"));
        assertThat(new Sent(chat("5", "", "link", false, false)).operations())
                .containsExactly(new Operation.LetServiceIn("link"));
        assertThat(new Sent(chat("5", "", "link", false, false)).answered(new Answer.LetIn("s5")))
                .containsExactly(new Operation.Add("s5", "vk-ann"), new Operation.Add("s5", "vk-bob"));
    }

    @Test
    void links_and_the_service_users_number_are_written_down() {
        waits("ann");

        assertThat(new Sent(existing()).settledWith(new Answer.Link("link")).chats())
                .containsExactly(new ChatTruth(1, "5", "8 К", "", "link"));
        assertThat(new Sent(chat("5", "", "link", false, false))
                        .settledWith(new Answer.LetIn("s5"))
                        .chats())
                .containsExactly(new ChatTruth(1, "5", "8 К", "s5", "link"));
    }

    @Test
    void a_stale_link_is_replaced_first_and_nobody_comes_in_by_the_old_one() {
        waits("ann");
        Sent sent = new Sent(chat("5", "", "old", false, true));

        assertThat(sent.answered(new Answer.Link("new"))).containsExactly(new Operation.LetServiceIn("new"));
        assertThat(new Sent(chat("5", "", "old", false, true)).operations())
                .containsExactly(new Operation.RenewLink("5"));
    }

    @Test
    void a_link_that_nobody_waits_for_lets_nobody_in() {
        assertThat(new Sent(chat("5", "", "old", false, true)).answered(new Answer.Link("new")))
                .isEmpty();
    }

    @Test
    @Tag("AH-12")
    void where_nobody_can_add_people_are_counted_and_one_link_is_asked_for() {
        messenger.capabilities.remove(Capability.ADD_MEMBER);
        waits("ann").waits("bob");
        Sent sent = new Sent(existing());

        assertThat(sent.book.notAddable()).isEqualTo(2);
        assertThat(sent.operations()).containsExactly(new Operation.AskLink("5"));
        assertThat(new Sent(chat("5", "", "link", false, false)).operations()).isEmpty();
        assertThat(new Sent(chat("5", "", "", false, true)).operations()).containsExactly(new Operation.AskLink("5"));
    }

    @Test
    @Tag("CM-11")
    void a_link_that_nobody_knows_yet_is_asked_for_and_not_replaced() {
        assertThat(new Sent(chat("5", "", "", false, true)).operations()).containsExactly(new Operation.AskLink("5"));
        assertThat(new Sent(chat("5", "", "", false, true))
                        .settledWith(new Answer.Link("first"))
                        .chats())
                .containsExactly(new ChatTruth(1, "5", "8 К", "", "first"));
    }

    @Test
    @Tag("CM-11")
    void into_a_closed_chat_no_link_leads_whether_it_is_known_or_not() {
        ChatRow closed = new ChatRow(
                1,
                "CLASS:8k",
                ChatKind.CLASS,
                "8 К",
                "",
                "",
                "",
                "5",
                "8 К",
                "",
                "",
                false,
                ChatState.CLOSED,
                true,
                false);

        assertThat(new Sent(closed).operations()).containsExactly(new Operation.RenewLink("5"));
    }

    @Test
    @Tag("CM-11")
    void a_link_that_a_person_waits_for_and_that_is_refused_is_named_by_the_chat_and_keeps_nobody_out() {
        waits("ann");

        Settlement refused = new Sent(chat("5", "s5", "", false, true)).refused(15);

        assertThat(refused.failedChats()).containsExactly(new FailedChat(1, REFUSED));
        assertThat(refused.failedMembers()).containsExactly(new FailedMember(1, "ann", REFUSED));
    }

    @Test
    @Tag("AH-6")
    void a_person_who_is_refused_is_named_and_the_way_in_is_kept() {
        waits("ann");

        Settlement settlement = new Sent(chat("5", "s5", "link", false, false)).refused(15);

        assertThat(settlement)
                .isEqualTo(
                        new Settlement(List.of(), List.of(), List.of(), List.of(new FailedMember(1, "ann", REFUSED))));
    }

    @ParameterizedTest
    @ValueSource(ints = {917, 922, 925, 927, 945})
    void who_is_refused_since_the_service_user_is_out_finds_another_way_in_next_time(int code) {
        waits("ann");

        assertThat(new Sent(chat("5", "s5", "link", false, false)).refused(code).chats())
                .containsExactly(new ChatTruth(1, "5", "8 К", "", "link"));
    }

    @Test
    void a_code_of_that_kind_for_anything_else_leaves_the_way_in_alone() {
        place("ann", "", false, "vk-ann", false);

        assertThat(new Sent(chat("5", "s5", "link", false, false)).refused(917).chats())
                .isEmpty();
    }

    @Test
    @Tag("AH-6")
    void where_the_service_user_cannot_get_in_all_who_wait_are_named_and_the_link_is_forgotten() {
        waits("ann").waits("bob").place("cid", "vk-cid", false, "vk-cid", false);

        assertThat(new Sent(chat("5", "", "link", false, false)).refused(15))
                .isEqualTo(new Settlement(
                        List.of(new ChatTruth(1, "5", "8 К", "", "")),
                        List.of(),
                        List.of(),
                        List.of(new FailedMember(1, "ann", REFUSED), new FailedMember(1, "bob", REFUSED))));
    }

    @Test
    void what_was_handed_over_is_not_handed_over_again() {
        waits("ann");
        Sent chat = new Sent(existing());
        assertThat(chat.refused(15).failedMembers()).hasSize(1);
        assertThat(chat.receipts.collect().isEmpty()).isTrue();

        Sent title = new Sent(titled("7 К", false));
        assertThat(title.refused(15).failedChats()).hasSize(1);
        assertThat(title.receipts.collect().isEmpty()).isTrue();
    }

    @Test
    @Tag("AH-6")
    void who_waits_is_not_to_blame_for_a_title_that_is_refused() {
        messenger.capabilities.remove(Capability.ADD_MEMBER);
        waits("ann");
        Sent sent = new Sent(titled("7 К", false));
        Parcel rename = sent.take().get(0);

        sent.receipts.failed(rename, REFUSED);

        assertThat(sent.receipts.collect().failedMembers()).isEmpty();
    }

    @Test
    @Tag("AH-7")
    void with_news_only_who_has_to_leave_or_becomes_an_admin_goes() {
        place("ann", "", false, "vk-ann", false).place("bob", "vk-bob", true, "vk-bob", false);
        Sent sent = new Sent(titled("7 К", false));

        sent.book.onlyUrgent();

        assertThat(sent.operations())
                .containsExactly(new Operation.Remove("5", "vk-ann"), new Operation.SetAdmin("5", "vk-bob", true));
    }

    @Test
    @Tag("AH-6")
    void where_there_is_no_link_all_who_wait_are_named() {
        waits("ann");

        assertThat(new Sent(existing()).refused(15))
                .isEqualTo(
                        new Settlement(List.of(), List.of(), List.of(), List.of(new FailedMember(1, "ann", REFUSED))));
    }

    @Test
    @Tag("AH-6")
    void a_chat_or_a_title_or_a_new_link_that_is_refused_is_named_by_the_chat() {
        FailedChat failed = new FailedChat(1, REFUSED);

        assertThat(new Sent(chat("", "", "", false, false)).refused(15).failedChats())
                .containsExactly(failed);
        assertThat(new Sent(titled("7 К", false)).refused(15).failedChats()).containsExactly(failed);
        assertThat(new Sent(chat("5", "", "old", false, true)).refused(15))
                .isEqualTo(new Settlement(List.of(), List.of(), List.of(failed), List.of()));
    }

    @Test
    @Tag("AH-6")
    void who_waits_for_a_new_link_that_is_refused_is_named_too() {
        waits("ann");

        assertThat(new Sent(chat("5", "", "old", false, true)).refused(15))
                .isEqualTo(new Settlement(
                        List.of(),
                        List.of(),
                        List.of(new FailedChat(1, REFUSED)),
                        List.of(new FailedMember(1, "ann", REFUSED))));
    }

    @Test
    void a_chat_refused_for_its_first_members_is_asked_for_with_a_part_of_them() {
        waits("ann").waits("bob");
        Sent sent = new Sent(chat("", "", "", false, false));
        Parcel parcel = sent.take().get(0);

        sent.book.createWithout(parcel.chat(), List.of("vk-ann", "vk-bob"));

        assertThat(sent.operations()).containsExactly(new Operation.CreateChat("8 К", List.of("vk-ann")));
    }
}
