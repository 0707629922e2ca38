package org.ejournal.sferum.sync.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.OpenMember;
import org.ejournal.sferum.ledger.Settlement.FailedChat;
import org.ejournal.sferum.ledger.Settlement.FailedMember;
import org.ejournal.sferum.ledger.Work;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.sync.pace.Governor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from what came back of one request. */
@Tag("AH-6")
class ReaderTest {
    private static final Budget COMMUNITY = SilentMessenger.COMMUNITY;
    private static final Answer DONE = new Answer.Done();
    private static final Answer MADE = new Answer.Created("2", List.of());
    private static final Delivery GOING_ON = new Delivery.Finished(0);

    private final WorkBook book = new WorkBook(
            new Work(
                    List.of(chat(1, "1"), chat(2, "")),
                    List.of(member(1, "ann", "vk-ann", ""), member(1, "bob", "", "vk-bob"), member(2, "cid", "", ""))),
            new SilentMessenger());

    private long now;
    private final Governor governor = new Governor(() -> now);
    private final Ending ending = new Ending();
    private final Reader reader = new Reader(book, new SilentMessenger(), governor, ending);

    private static ChatRow chat(long id, String remote) {
        String title = remote.isEmpty() ? "new" : "old";
        return new ChatRow(
                id,
                "CLASS:" + id,
                ChatKind.CLASS,
                title,
                "",
                "",
                "",
                remote,
                remote.isEmpty() ? "" : "old",
                "s" + remote,
                "",
                false,
                ChatState.ACTIVE,
                false,
                false);
    }

    private static OpenMember member(long chat, String person, String target, String remote) {
        return new OpenMember(chat, person, target, false, remote, false);
    }

    private static MessengerFailure failure(Kind kind) {
        return new MessengerFailure(kind, 1, "on demand", false);
    }

    private static Answer failed(Kind kind) {
        return new Answer.Failed(failure(kind));
    }

    private static MessengerFailure unknown(Kind kind) {
        return new MessengerFailure(kind, 13, "on the way", true);
    }

    /** Returns the next request: the removal of Bob and the creation, as long as neither is done. */
    private List<Parcel> next() {
        return book.take(false);
    }

    private void answers(List<Parcel> parcels, Answer... answers) {
        reader.read(new Round.Reply(COMMUNITY, parcels, List.of(answers), null));
    }

    private void fails(Budget budget, List<Parcel> parcels, MessengerFailure failure) {
        reader.read(new Round.Reply(budget, parcels, List.of(), failure));
    }

    private Delivery end() {
        return ending.or(GOING_ON);
    }

    private static List<String> kinds(List<Parcel> parcels) {
        return parcels.stream()
                .map(parcel -> parcel.operation().getClass().getSimpleName())
                .toList();
    }

    @Test
    void what_is_done_is_not_sent_again() {
        List<Parcel> parcels = next();
        assertThat(kinds(parcels)).containsExactly("Remove", "CreateChat");

        answers(parcels, DONE, MADE);

        assertThat(book.ready(false)).isZero();
        assertThat(reader.collect().chats())
                .extracting(truth -> truth.remoteId())
                .containsExactly("2");
        assertThat(reader.collect().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"RATE", "TROUBLE", "FLOOD", "TOKEN"})
    void a_call_that_was_kept_from_being_done_goes_again(Kind kind) {
        answers(next(), DONE, failed(kind));

        assertThat(kinds(next())).containsExactly("CreateChat");
    }

    @Test
    void a_call_that_is_refused_is_named_and_not_sent_again() {
        answers(next(), failed(Kind.PERSON), MADE);

        assertThat(book.ready(false)).isZero();
        assertThat(end()).isEqualTo(GOING_ON);
        assertThat(reader.collect().failedMembers())
                .containsExactly(new FailedMember(1, "bob", new Failure("PERSON", 1, "on demand")));
    }

    @Test
    void a_chat_that_is_refused_without_members_is_named() {
        answers(next(), DONE, failed(Kind.NEVER));

        assertThat(book.ready(false)).isZero();
        assertThat(reader.collect().failedChats())
                .containsExactly(new FailedChat(2, new Failure("NEVER", 1, "on demand")));
    }

    @Test
    void a_chat_that_is_refused_with_its_members_is_asked_for_with_a_part_of_them() {
        next();
        Operation.CreateChat both = new Operation.CreateChat("new", List.of("vk-ann", "vk-bob"));
        answers(List.of(new Parcel(both, new ChatWork(chat(2, ""), List.of()), null)), failed(Kind.PERSON));

        assertThat(next())
                .extracting(Parcel::operation)
                .containsExactly(new Operation.CreateChat("new", List.of("vk-ann")));
        assertThat(reader.collect().isEmpty()).isTrue();
    }

    @Test
    @Tag("AH-7")
    void a_flood_or_a_refused_token_ends_the_delivery() {
        answers(next(), failed(Kind.FLOOD), MADE);
        assertThat(end()).isEqualTo(new Delivery.Wait(failure(Kind.FLOOD), false));

        answers(next(), failed(Kind.TOKEN));
        assertThat(end()).isEqualTo(new Delivery.Blocked(failure(Kind.TOKEN)));
    }

    @Test
    @Tag("AH-7")
    void a_request_that_meets_a_flood_goes_again_later() {
        fails(COMMUNITY, next(), failure(Kind.FLOOD));

        assertThat(end()).isEqualTo(new Delivery.Wait(failure(Kind.FLOOD), false));
        assertThat(book.ready(false)).isEqualTo(2);
    }

    @Test
    @Tag("AH-7")
    void who_was_too_fast_rests_for_a_moment() {
        fails(COMMUNITY, next(), failure(Kind.RATE));

        assertThat(book.ready(false)).isEqualTo(2);
        assertThat(governor.take(COMMUNITY).pause()).isEqualTo(Duration.ofMillis(150));
        assertThat(governor.take(SilentMessenger.SERVICE).given()).isTrue();
    }

    @Test
    @Tag("AH-7")
    void who_is_always_too_fast_waits_longer() {
        for (int i = 0; i < 249; i++) {
            fails(COMMUNITY, List.of(removal()), failure(Kind.RATE));
        }
        assertThat(end()).isEqualTo(GOING_ON);

        fails(COMMUNITY, List.of(removal()), failure(Kind.RATE));
        assertThat(end()).isEqualTo(new Delivery.Wait(failure(Kind.RATE), false));
    }

    @Test
    @Tag("AH-7")
    void who_was_too_fast_until_something_was_done_begins_to_count_anew() {
        for (int i = 0; i < 249; i++) {
            fails(COMMUNITY, List.of(removal()), failure(Kind.RATE));
        }
        answers(List.of(removal()), DONE);
        fails(COMMUNITY, List.of(removal()), failure(Kind.RATE));

        assertThat(end()).isEqualTo(GOING_ON);
    }

    private Parcel removal() {
        return new Parcel(new Operation.Remove("1", "vk-bob"), new ChatWork(chat(1, "1"), List.of()), place());
    }

    private static PlaceWork place() {
        return new PlaceWork(member(1, "bob", "", "vk-bob"));
    }

    private void trouble(int times) {
        IntStream.range(0, times).forEach(i -> fails(COMMUNITY, List.of(removal()), failure(Kind.TROUBLE)));
    }

    @Test
    void six_requests_in_a_row_in_trouble_end_the_delivery() {
        trouble(5);
        assertThat(end()).isEqualTo(GOING_ON);

        trouble(1);
        assertThat(end()).isEqualTo(new Delivery.Wait(failure(Kind.TROUBLE), false));
    }

    @Test
    void anything_done_between_them_gives_new_patience_and_counts_as_progress() {
        trouble(5);
        answers(List.of(removal()), DONE);
        trouble(5);
        assertThat(end()).isEqualTo(GOING_ON);

        trouble(1);
        assertThat(end()).isEqualTo(new Delivery.Wait(failure(Kind.TROUBLE), true));
    }

    @Test
    void a_refusal_shows_that_the_messenger_is_at_work() {
        trouble(5);
        answers(List.of(removal()), failed(Kind.PERSON));
        trouble(1);

        assertThat(end()).isEqualTo(GOING_ON);
    }

    @ParameterizedTest
    @EnumSource(names = {"RATE", "TROUBLE"})
    void too_fast_or_in_trouble_shows_nothing_of_the_kind(Kind kind) {
        trouble(5);
        answers(List.of(removal()), failed(kind));
        trouble(1);

        assertThat(end()).isEqualTo(new Delivery.Wait(failure(Kind.TROUBLE), false));
    }

    @Test
    void a_request_all_of_whose_calls_fail_counts_as_one_failure() {
        for (int i = 0; i < 5; i++) {
            answers(List.of(removal(), removal()), failed(Kind.TROUBLE), failed(Kind.TROUBLE));
        }
        assertThat(end()).isEqualTo(GOING_ON);

        answers(List.of(removal()), failed(Kind.TROUBLE));
        assertThat(end()).isEqualTo(new Delivery.Wait(failure(Kind.TROUBLE), false));
    }

    @Test
    void calls_that_are_too_fast_are_no_trouble() {
        for (int i = 0; i < 10; i++) {
            answers(List.of(removal()), failed(Kind.RATE));
        }
        assertThat(end()).isEqualTo(GOING_ON);
    }

    @Test
    void a_call_has_ten_tries() {
        Parcel parcel = removal();
        next();
        for (int i = 0; i < 9; i++) {
            answers(List.of(parcel, removal()), failed(Kind.TROUBLE), DONE);
            parcel = next().get(0);
            assertThat(parcel.failures()).isEqualTo(i + 1);
        }
        answers(List.of(parcel, removal()), failed(Kind.TROUBLE), DONE);

        assertThat(book.ready(false)).isZero();
        assertThat(reader.collect().failedMembers())
                .containsExactly(new FailedMember(1, "bob", new Failure("TROUBLE", 1, "on demand")));
    }

    private Parcel creation(long chat) {
        return new Parcel(new Operation.CreateChat("new", List.of()), new ChatWork(chat(chat, ""), List.of()), null);
    }

    @Test
    @Tag("AH-8")
    void a_creation_of_unknown_effect_is_looked_for_and_not_sent_again() {
        next();
        fails(COMMUNITY, List.of(removal(), creation(2)), new MessengerFailure(Kind.TROUBLE, 0, "cut", true));

        assertThat(kinds(next())).containsExactly("Remove");
        assertThat(book.lost()).containsExactly(new Lost(2, false, new MessengerFailure(Kind.TROUBLE, 0, "cut", true)));
    }

    @Test
    @Tag("AH-8")
    void a_creation_that_was_answered_with_an_error_is_no_longer_at_work() {
        next();
        fails(COMMUNITY, List.of(creation(2)), unknown(Kind.TROUBLE));
        answers(List.of(creation(3)), new Answer.Failed(unknown(Kind.TROUBLE)));

        assertThat(book.lost())
                .containsExactly(new Lost(2, true, unknown(Kind.TROUBLE)), new Lost(3, true, unknown(Kind.TROUBLE)));
    }

    @Test
    @Tag("AH-8")
    void a_refusal_of_unknown_effect_loses_the_creations_and_halves_the_rest() {
        next();
        fails(COMMUNITY, List.of(removal(), creation(2), removal(), creation(3)), unknown(Kind.NEVER));

        assertThat(book.lost()).extracting(Lost::chat).containsExactly(2L, 3L);
        assertThat(book.halved(false)).isTrue();
        assertThat(kinds(next())).containsExactly("Remove");
        assertThat(kinds(next())).containsExactly("Remove");
        assertThat(next()).isEmpty();
    }

    @Test
    void a_refused_request_of_one_call_names_it() {
        next();
        fails(COMMUNITY, List.of(removal()), failure(Kind.RIGHTS));

        assertThat(next()).isEmpty();
        assertThat(reader.collect().failedMembers())
                .extracting(FailedMember::person)
                .containsExactly("bob");
    }

    @Test
    void ten_requests_of_one_call_refused_in_a_row_mean_that_nothing_may_be_done() {
        next();
        for (int i = 0; i < 9; i++) {
            fails(COMMUNITY, List.of(removal()), failure(Kind.RIGHTS));
        }
        assertThat(end()).isEqualTo(GOING_ON);
        fails(COMMUNITY, List.of(removal()), failure(Kind.RIGHTS));

        assertThat(end()).isEqualTo(new Delivery.Blocked(failure(Kind.RIGHTS)));
        assertThat(next()).hasSize(1);
        fails(COMMUNITY, List.of(removal(), removal()), failure(Kind.RIGHTS));
        assertThat(book.halved(false)).isFalse();
    }

    @Test
    void an_answer_between_refusals_shows_that_something_may_be_done() {
        next();
        for (int i = 0; i < 9; i++) {
            fails(COMMUNITY, List.of(removal()), failure(Kind.RIGHTS));
        }
        answers(List.of(removal()), DONE);
        fails(COMMUNITY, List.of(removal()), failure(Kind.RIGHTS));

        assertThat(end()).isEqualTo(GOING_ON);
    }

    @Test
    void a_service_user_whose_token_is_refused_keeps_the_community_from_nothing() {
        next();
        Parcel add = new Parcel(new Operation.Add("s1", "vk-bob"), new ChatWork(chat(1, "1"), List.of()), place());
        fails(SilentMessenger.SERVICE, Arrays.asList(add, add), failure(Kind.TOKEN));

        assertThat(end()).isEqualTo(GOING_ON);
        assertThat(reader.collect().failedMembers()).hasSize(2);
    }

    @Test
    void a_community_whose_token_is_refused_waits_for_a_person_with_all_that_is_left() {
        fails(COMMUNITY, next(), failure(Kind.TOKEN));

        assertThat(end()).isEqualTo(new Delivery.Blocked(failure(Kind.TOKEN)));
        assertThat(book.ready(false)).isEqualTo(2);
    }
}
