package org.ejournal.sferum.sync.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.OpenMember;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.ledger.Settlement.MemberTruth;
import org.ejournal.sferum.ledger.Work;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is sent when, and what is written down before and after. */
class RoundTest {
    private static final int PATIENCE = 150;

    private final SilentMessenger messenger = new SilentMessenger();
    private final List<ChatRow> chats = new ArrayList<>();
    private final List<OpenMember> members = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<Settlement> settled = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> between = new ArrayList<>();
    private Executor threads = Runnable::run;
    private boolean halt;
    private boolean news;
    private int asked;
    private long now;
    private Duration step = Duration.ofSeconds(1);
    private WorkBook book;

    private void chat(long id, String remote) {
        chats.add(new ChatRow(
                id,
                "CLASS:" + id,
                ChatKind.CLASS,
                "chat " + id,
                "",
                "",
                "",
                remote,
                remote.isEmpty() ? "" : "chat " + id,
                "s" + remote,
                "link",
                false,
                ChatState.ACTIVE,
                false,
                false));
    }

    /** A chat that so many people have to leave, and so many have to join. */
    private void people(int leaving, int joining) {
        chat(1, "1");
        IntStream.range(0, leaving)
                .forEach(i -> members.add(new OpenMember(1, "old" + i, "", false, "vk-old" + i, false)));
        IntStream.range(0, joining)
                .forEach(i -> members.add(new OpenMember(1, "new" + i, "vk-new" + i, false, "", false)));
    }

    private List<Answer> done(List<Operation> operations) {
        events.add("send " + operations.size());
        return operations.stream().map(RoundTest::done).toList();
    }

    private static Answer done(Operation operation) {
        return operation instanceof Operation.CreateChat ? new Answer.Created("9", List.of()) : new Answer.Done();
    }

    private Halt halt() {
        return () -> {
            assertThat(++asked).as("It does not end").isLessThan(PATIENCE);
            return halt;
        };
    }

    private static List<Long> numbers(List<ChatRow> chats) {
        return chats.stream().map(ChatRow::id).toList();
    }

    private Delivery deliver() {
        book = new WorkBook(new Work(chats, members), messenger);
        Round.Desk desk = new Round.Desk() {
            @Override
            public void intend(List<ChatRow> intended) {
                events.add("intend " + numbers(intended));
            }

            @Override
            public void settle(Settlement settlement, List<ChatRow> next) {
                if (!settlement.isEmpty()) {
                    events.add(next.isEmpty() ? "settle" : "settle and intend " + numbers(next));
                    settled.add(settlement);
                }
            }
        };
        Governor governor = new Governor(() -> now += step.toNanos());
        return new Round(book, messenger, governor, threads, halt(), () -> news, () -> events.addAll(between), desk)
                .deliver();
    }

    private static MessengerException failure(Kind kind, boolean unknown) {
        return new MessengerException(new MessengerFailure(kind, 0, "on demand", unknown));
    }

    @Test
    void where_nothing_is_open_nothing_is_sent() {
        assertThat(deliver()).isEqualTo(new Delivery.Finished(0));
        assertThat(events).isEmpty();
    }

    @Test
    void all_that_is_open_is_sent_and_written_down() {
        people(2, 0);
        messenger.answers = this::done;

        assertThat(deliver()).isEqualTo(new Delivery.Finished(0));
        assertThat(events).containsExactly("send 2", "settle");
        assertThat(settled.get(0).members())
                .containsExactlyInAnyOrder(
                        new MemberTruth(1, "old0", "", false), new MemberTruth(1, "old1", "", false));
    }

    @Test
    @Tag("AH-7")
    void what_is_urgent_is_seen_to_between_two_requests() {
        people(60, 0);
        between.add("urgent");
        messenger.answers = this::done;

        deliver();

        assertThat(events).containsSubsequence("urgent", "send 25", "urgent", "send 10");
    }

    @Test
    @Tag("AH-8")
    void a_creation_is_written_down_before_it_is_asked_for() {
        people(1, 0);
        chat(2, "");
        chat(3, "");
        messenger.answers = this::done;

        deliver();

        assertThat(events).containsExactly("intend [2, 3]", "send 3", "settle");
    }

    @Test
    void what_is_left_since_nobody_can_add_is_counted() {
        people(0, 3);
        messenger.capabilities.remove(Capability.ADD_MEMBER);

        assertThat(deliver()).isEqualTo(new Delivery.Finished(3));
    }

    @Test
    void after_a_halt_nothing_is_sent() {
        people(2, 2);
        halt = true;

        assertThat(deliver()).isEqualTo(new Delivery.Halted());
        assertThat(events).isEmpty();
    }

    @Test
    @Tag("AH-8")
    void a_request_whose_thread_begins_after_a_halt_is_not_sent_and_not_forgotten() {
        people(2, 0);
        threads = work -> {
            halt = true;
            work.run();
        };

        assertThat(deliver()).isEqualTo(new Delivery.Halted());
        assertThat(events).isEmpty();
        assertThat(book.ready(false)).isEqualTo(2);
    }

    @Test
    @Tag("AH-7")
    void with_news_only_what_is_urgent_is_sent() {
        people(1, 1);
        chat(2, "");
        news = true;
        messenger.answers = this::done;

        assertThat(deliver()).isEqualTo(new Delivery.Overtaken());
        assertThat(events).containsExactly("send 1", "settle");
        assertThat(numbers(book.toCreate())).containsExactly(2L);
    }

    @Test
    void people_who_come_and_people_who_go_are_sent_by_different_tokens() {
        people(2, 3);
        messenger.answers = this::done;

        deliver();

        assertThat(events).containsExactly("send 2", "send 3", "settle");
    }

    @Test
    void what_does_not_fit_into_a_request_goes_in_the_next() {
        people(60, 0);
        messenger.answers = this::done;

        deliver();

        assertThat(events)
                .filteredOn(event -> event.startsWith("send"))
                .containsExactly("send 25", "send 25", "send 10");
    }

    @Test
    @Tag("AH-7")
    void requests_that_were_answered_hold_up_no_other() {
        people(22 * messenger.batchSize(), 0);
        messenger.answers = this::done;

        assertThat(deliver()).isEqualTo(new Delivery.Finished(0));
        assertThat(events).filteredOn(event -> event.startsWith("send")).hasSize(22);
    }

    @Test
    @Tag("AH-7")
    void requests_leave_when_the_pace_allows_and_none_is_left_out() {
        people(8 * messenger.batchSize(), 0);
        messenger.answers = this::done;
        step = Duration.ofMillis(10);

        assertThat(deliver()).isEqualTo(new Delivery.Finished(0));
        assertThat(events).filteredOn(event -> event.startsWith("send")).hasSize(8);
    }

    @Test
    @Tag("AH-8")
    void the_next_creations_are_intended_where_the_last_answers_are_written_down() {
        IntStream.rangeClosed(1, 2 * messenger.batchSize() + 2).forEach(number -> chat(number, ""));
        messenger.answers = this::done;

        assertThat(deliver()).isEqualTo(new Delivery.Finished(0));
        assertThat(events).hasSize(7).element(4).isEqualTo("settle and intend [51, 52]");
        assertThat(events).filteredOn(event -> event.startsWith("intend")).hasSize(2);
        assertThat(events).filteredOn(event -> event.startsWith("send")).hasSize(3);
    }

    @Test
    @Tag("AH-7")
    void with_news_nothing_is_intended_that_will_not_be_sent() {
        IntStream.rangeClosed(1, 2 * messenger.batchSize() + 2).forEach(number -> chat(number, ""));
        messenger.answers = operations -> {
            news = true;
            return done(operations);
        };

        assertThat(deliver()).isEqualTo(new Delivery.Overtaken());
        assertThat(events).noneMatch(event -> event.startsWith("settle and intend"));
    }

    /** Lets requests wait until it is asked so often for a halt, and then answers them all. */
    private void answerLate() {
        threads = waiting::add;
        messenger.answers = operations -> {
            events.add("out " + (waiting.size() + 1));
            return done(operations);
        };
    }

    private Delivery deliverLate() {
        book = new WorkBook(new Work(chats, members), messenger);
        Governor governor = new Governor(() -> now += step.toNanos());
        Round.Desk desk = new Round.Desk() {
            @Override
            public void intend(List<ChatRow> intended) {}

            @Override
            public void settle(Settlement settlement, List<ChatRow> next) {
                if (!waiting.isEmpty()) {
                    waiting.remove().run();
                }
            }
        };
        return new Round(book, messenger, governor, threads, halt(), () -> news, () -> events.addAll(between), desk)
                .deliver();
    }

    @Test
    @Tag("AH-7")
    void a_request_that_is_not_full_waits_for_the_answers_that_are_out() {
        people(60, 0);
        answerLate();

        assertThat(deliverLate()).isEqualTo(new Delivery.Finished(0));
        assertThat(events).containsExactly("out 2", "send 25", "out 1", "send 25", "out 1", "send 10");
    }

    @Test
    void who_is_interrupted_leaves_at_once_and_stays_interrupted() {
        people(2, 0);
        threads = waiting::add;
        Thread.currentThread().interrupt();

        Delivery delivery = deliver();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(delivery).isEqualTo(new Delivery.Halted());
        assertThat(waiting).hasSize(1);
    }

    @Test
    void who_is_not_interrupted_does_not_become_so() {
        people(2, 0);
        messenger.answers = this::done;

        deliver();

        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void a_request_that_fails_as_a_whole_goes_again() {
        people(2, 0);
        messenger.answers = operations -> {
            messenger.answers = this::done;
            throw failure(Kind.TROUBLE, true);
        };

        assertThat(deliver()).isEqualTo(new Delivery.Finished(0));
        assertThat(events).containsExactly("send 2", "settle");
    }

    @Test
    void a_token_that_is_refused_ends_it() {
        people(2, 0);
        messenger.answers = operations -> {
            throw failure(Kind.TOKEN, false);
        };

        assertThat(deliver()).isEqualTo(new Delivery.Blocked(new MessengerFailure(Kind.TOKEN, 0, "on demand", false)));
    }

    @Test
    @Tag("AH-8")
    void a_fault_inside_leaves_the_effect_open() {
        chat(2, "");
        messenger.answers = operations -> {
            throw new IllegalStateException("inside");
        };

        deliver();

        assertThat(book.lost())
                .containsExactly(
                        new Lost(2, false, new MessengerFailure(Kind.TROUBLE, 0, "IllegalStateException", true)));
    }
}
