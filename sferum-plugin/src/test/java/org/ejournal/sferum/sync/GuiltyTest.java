package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One bad person or chat stops nobody else, however the messenger refuses them. */
@Tag("AH-6")
class GuiltyTest {
    private static final int PUPILS = 200;

    private final Bench bench = new Bench("electronic-school");

    @AfterEach
    void close() {
        bench.close();
    }

    private static String[] pupils() {
        return IntStream.range(0, PUPILS).mapToObj(i -> "p%03d".formatted(i)).toArray(String[]::new);
    }

    private static boolean isAbout(Operation operation, Set<String> people) {
        return operation instanceof Operation.Add add && people.contains(add.member())
                || operation instanceof Operation.CreateChat create
                        && create.members().stream().anyMatch(people::contains);
    }

    private List<Operation> sent(Class<? extends Operation> kind) {
        return bench.messenger.requests.stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .toList();
    }

    private List<String> named(Run run) {
        return bench.store.runs().remarks(run.id(), 1000).stream()
                .map(Remark::person)
                .toList();
    }

    /** A class chat with its teacher and two hundred pupils who have just got their accounts. */
    private void additions() {
        List.of(pupils()).forEach(bench.school::unlinked);
        bench.school.schoolClass("8 К", "teacher", pupils());
        bench.initialise();
        List.of(pupils()).forEach(bench.school::person);
        bench.messenger.requests.clear();
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "RIGHTS", "NEVER"})
    void of_two_hundred_additions_with_three_refused_the_others_are_done_and_three_named(Kind kind) {
        additions();
        Set<String> guilty = Set.of("vk-p003", "vk-p004", "vk-p150");
        bench.messenger.before = operations -> operations.stream().anyMatch(operation -> isAbout(operation, guilty))
                ? FakeMessenger.failure(kind)
                : null;

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.REMARKS);
        assertThat(bench.messenger.chat("8 К").members).hasSize(1 + PUPILS - 3);
        assertThat(named(run)).containsExactlyInAnyOrder("p003", "p004", "p150");
        int fullRequests = 2 + PUPILS / FakeMessenger.BATCH;
        assertThat(bench.messenger.requests.size()).isLessThanOrEqualTo(fullRequests + 2 * 3 * 5);
    }

    @Test
    void of_two_hundred_additions_with_three_refused_one_by_one_no_other_is_sent_twice() {
        additions();
        Set<String> guilty = Set.of("vk-p003", "vk-p004", "vk-p150");
        bench.messenger.refuse = operation -> isAbout(operation, guilty) ? FakeMessenger.failure(Kind.PERSON) : null;

        Run run = bench.initialise();

        assertThat(named(run)).containsExactlyInAnyOrder("p003", "p004", "p150");
        assertThat(sent(Operation.Add.class)).hasSize(PUPILS);
    }

    @Test
    void where_every_request_to_add_is_refused_all_are_named_and_the_requests_stay_few() {
        additions();
        bench.messenger.before =
                operations -> operations.get(0) instanceof Operation.Add ? FakeMessenger.failure(Kind.RIGHTS) : null;

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.REMARKS);
        assertThat(named(run)).hasSize(PUPILS);
        assertThat(bench.messenger.requests.size()).isLessThan(50);
    }

    @Test
    void where_every_request_of_the_community_is_refused_the_run_waits_for_a_person() {
        bench.school.schoolClass("8 К", "teacher", "ann", "bob");
        for (int i = 0; i < 20; i++) {
            bench.school.schoolClass("класс " + i, "teacher", "p" + i);
        }
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.RIGHTS);

        assertThat(bench.initialise().state()).isEqualTo(Run.State.BLOCKED);
        assertThat(bench.messenger.requests.size()).isLessThan(50);
        assertThat(bench.store.ledger().intended(School.ID)).isEmpty();
    }

    @Test
    @Tag("AH-8")
    void creations_in_a_request_that_broke_on_the_way_are_looked_for_and_not_repeated() {
        bench.school.schoolClass("8 К", "teacher", "ann");
        bench.messenger.after = operations -> bench.messenger.requests.size() == 1
                ? new MessengerFailure(Kind.NEVER, 13, "runtime error", true)
                : null;

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.doubles()).isEmpty();
        assertThat(bench.messenger.questions).isPositive();
    }

    @Test
    void a_chat_refused_for_one_first_member_is_made_with_half_of_the_others_in_three_calls() {
        Set<String> guilty = Set.of("vk-p003");
        bench.school.schoolClass("8 К", "teacher", pupils());
        bench.messenger.refuse = operation -> isAbout(operation, guilty) ? FakeMessenger.failure(Kind.PERSON) : null;

        Run run = bench.initialise();

        assertThat(named(run)).containsExactly("p003");
        assertThat(bench.messenger.chat("8 К").members).hasSize(PUPILS);
        assertThat(creations("8 К")).hasSizeLessThanOrEqualTo(3);
        assertThat(sent(Operation.Add.class)).hasSize((PUPILS + 2) / 2);
    }

    private List<Operation> creations(String title) {
        return sent(Operation.CreateChat.class).stream()
                .filter(operation -> ((Operation.CreateChat) operation).title().equals(title))
                .toList();
    }

    @Test
    void a_chat_refused_whoever_is_in_it_is_made_empty_and_nobody_is_asked_for_more_than_seven_times() {
        bench.school.schoolClass("8 К", "teacher", pupils());
        bench.messenger.refuse = operation -> operation instanceof Operation.CreateChat create
                        && !create.members().isEmpty()
                ? FakeMessenger.failure(Kind.NEVER)
                : null;

        Run run = bench.initialise();

        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(creations("8 К")).hasSize(7);
        assertThat(bench.messenger.chat("8 К").members).hasSize(PUPILS + 1);
    }
}
