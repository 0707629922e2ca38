package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.sync.delivery.Delivery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is urgent does not wait behind what is not. */
@Tag("AH-7")
class NewsTest {
    private final Bench bench = new Bench("electronic-school");

    @AfterEach
    void close() {
        bench.close();
    }

    private void classes(int count, int pupils, boolean linked) {
        for (int i = 0; i < count; i++) {
            int number = i;
            String[] names = IntStream.range(0, pupils)
                    .mapToObj(pupil -> "p" + number + "-" + pupil)
                    .toArray(String[]::new);
            List.of(names).forEach(linked ? bench.school::person : bench.school::unlinked);
            bench.school.teacher("t" + i).schoolClass("класс " + i, "t" + i, names);
        }
    }

    private long sent(Class<? extends Operation> kind) {
        return bench.messenger.requests.stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .count();
    }

    @Test
    @Tag("long")
    void a_dismissal_behind_five_thousand_additions_leaves_within_three_requests() {
        classes(50, 100, false);
        bench.deliver(() -> false);
        classes(50, 100, true);
        bench.messenger.requests.clear();

        Delivery delivery = bench.deliver(() -> bench.messenger.requests.size() >= 20);

        assertThat(delivery).isEqualTo(new Delivery.Overtaken());
        assertThat(sent(Operation.Add.class)).isPositive();
        int atTheNews = bench.messenger.requests.size();
        assertThat(atTheNews).isEqualTo(20);

        bench.school.dismiss("t7");
        assertThat(bench.deliver(
                        () -> bench.messenger.chat("Учительская").members.size() < 50))
                .isEqualTo(new Delivery.Overtaken());
        assertThat(bench.messenger.requests.get(atTheNews).get(0)).isInstanceOf(Operation.Remove.class);

        assertThat(bench.deliver(() -> false)).isEqualTo(new Delivery.Finished(0));
        assertThat(sent(Operation.Add.class)).isEqualTo(5_000);
    }

    @Test
    void with_news_removals_and_promotions_still_go_and_nothing_else() {
        classes(2, 1, true);
        bench.deliver(() -> false);
        bench.school
                .dismiss("t0")
                .renamed("класс 1", "класс 2")
                .schoolClass("класс 0", "t1", "p0-0")
                .schoolClass("класс 3", "t1", "p0-0");
        bench.messenger.chat("класс 0").members.put("vk-t1", false);
        bench.messenger.requests.clear();

        assertThat(bench.deliver(() -> true)).isEqualTo(new Delivery.Overtaken());
        assertThat(sent(Operation.Remove.class)).isPositive();
        assertThat(sent(Operation.Rename.class)).isZero();
        assertThat(sent(Operation.CreateChat.class)).isZero();
        assertThat(sent(Operation.Add.class)).isZero();
        assertThat(bench.store.ledger().intended(School.ID)).isEmpty();

        assertThat(bench.deliver(() -> false)).isEqualTo(new Delivery.Finished(0));
        assertThat(bench.messenger.chat("класс 2").members).containsEntry("vk-t1", true);
    }

    @Test
    void what_is_out_when_the_news_comes_is_taken_in() {
        classes(3, 1, true);

        assertThat(bench.deliver(() -> !bench.messenger.requests.isEmpty())).isEqualTo(new Delivery.Overtaken());
        assertThat(bench.messenger.requests).hasSize(2);
        assertThat(sent(Operation.SetAdmin.class)).isEqualTo(sent(Operation.CreateChat.class) - 1);
        assertThat(bench.deliver(() -> false)).isEqualTo(new Delivery.Finished(0));
        assertThat(bench.messenger.doubles()).isEmpty();
    }

    @Test
    void a_halt_or_a_wrong_token_weighs_more_than_news() {
        classes(2, 1, true);
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.TOKEN);

        assertThat(bench.deliver(() -> !bench.messenger.requests.isEmpty())).isInstanceOf(Delivery.Blocked.class);
    }
}
