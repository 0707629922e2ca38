package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.trial.Trial;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger.Identity;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.messenger.Right;
import org.ejournal.sferum.messenger.TokenFault;
import org.ejournal.sferum.messenger.TokenFault.Part;
import org.ejournal.sferum.messenger.TokenFault.Reason;
import org.ejournal.sferum.messenger.TokenRefusedException;
import org.ejournal.sferum.settings.CandidateTokens.Candidate;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens that are entered come into force when they work, and not before. */
@Tag("OS-2")
class CandidatesTest {
    private static final Connection BEFORE = new Connection(7, "community", "service");
    private static final Connection ENTERED = new Connection(7, "new", "service");
    private static final Connection ELSEWHERE = new Connection(8, "elsewhere", "service");

    /** How the fake messenger numbers what a school makes first. */
    private static final List<String> OLD_CHATS = List.of("1", "2", "3");

    private final Bench bench = new Bench("electronic-school");

    @BeforeEach
    void a_school_whose_chats_are_there() {
        bench.configs.change(School.ID, Map.of(OrganisationConfigs.COMMUNITY, "7"), Map.of());
        bench.school.unlinked("bob").schoolClass("8 К", "teacher", "ann", "bob");
        bench.initialise();
        bench.messenger.whose = connection -> new Identity(String.valueOf(connection.community()), "9");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void enter(String mark, Connection entered) {
        bench.store.trials().begin(School.ID, mark, bench.clock.instant());
        bench.candidates.offer(School.ID, new Candidate(mark, entered));
    }

    private Connection inForce() {
        return bench.configs.of(School.ID).connection();
    }

    private Optional<Trial> trial() {
        return bench.store.trials().of(School.ID);
    }

    private ConnectionState connection() {
        return bench.store.connections().of(School.ID);
    }

    private void refuse(String token, Reason reason) {
        bench.messenger.whose = connection -> {
            if (connection.communityToken().equals(token)) {
                throw new TokenRefusedException(
                        new MessengerFailure(Kind.TOKEN, 5, "no", false),
                        new TokenFault(Part.COMMUNITY_TOKEN, reason, "8"));
            }
            return new Identity(String.valueOf(connection.community()), "9");
        };
    }

    private void inTrouble(Kind kind) {
        bench.messenger.whose = connection -> {
            throw new MessengerException(FakeMessenger.failure(kind));
        };
    }

    @Test
    void tokens_that_work_take_the_place_of_those_before() {
        enter("one", ENTERED);
        assertThat(inForce()).isEqualTo(BEFORE);

        bench.work();

        assertThat(inForce()).isEqualTo(ENTERED);
        assertThat(bench.candidates.of(School.ID)).isEmpty();
        assertThat(trial()).isEmpty();
        assertThat(connection())
                .returns(ConnectionState.State.PROVEN, ConnectionState::state)
                .returns("one", ConnectionState::taken)
                .returns("", ConnectionState::lacking);
        assertThat(bench.store.ledger().remoteIds(School.ID)).hasSize(3);
    }

    @Test
    void a_right_that_only_makes_things_quicker_is_no_reason_to_refuse_them() {
        bench.messenger.whose = connection -> new Identity("7", "9", Set.of(Right.MANAGE));
        enter("one", ENTERED);

        bench.work();

        assertThat(inForce()).isEqualTo(ENTERED);
        assertThat(connection().lacking()).isEqualTo("MANAGE");
    }

    @Test
    void refused_tokens_are_kept_with_the_reason_and_the_chats_go_on_with_those_before() {
        refuse("new", Reason.ANOTHERS);
        enter("one", ENTERED);
        bench.school.person("bob");
        int before = places();

        bench.change();

        assertThat(inForce()).isEqualTo(BEFORE);
        assertThat(trial())
                .hasValueSatisfying(trial -> assertThat(trial)
                        .returns(Trial.State.REFUSED, Trial::state)
                        .returns("COMMUNITY_TOKEN", Trial::part)
                        .returns("ANOTHERS", Trial::reason)
                        .returns("8", Trial::detail)
                        .returns(5, Trial::failureCode));
        assertThat(connection().state()).isEqualTo(ConnectionState.State.PROVEN);
        assertThat(bench.lastRun().state()).isEqualTo(Run.State.DONE);
        assertThat(places()).isGreaterThan(before);
    }

    private int places() {
        return bench.messenger.chats.values().stream()
                .mapToInt(chat -> chat.members.size())
                .sum();
    }

    @Test
    void refused_tokens_are_not_tried_again_by_themselves() {
        refuse("new", Reason.UNKNOWN);
        enter("one", ENTERED);
        bench.work();
        bench.messenger.whileProving = () -> {
            throw new AssertionError("They were tried again");
        };

        bench.clock.forward(Duration.ofHours(1));
        bench.work();

        assertThat(trial())
                .hasValueSatisfying(trial -> assertThat(trial.state()).isEqualTo(Trial.State.REFUSED));
    }

    @ParameterizedTest
    @EnumSource(names = {"TROUBLE", "FLOOD", "RATE"})
    void while_the_messenger_is_in_trouble_they_stay_untried_and_those_before_in_force(Kind kind) {
        inTrouble(kind);
        enter("one", ENTERED);

        bench.work();

        assertThat(inForce()).isEqualTo(BEFORE);
        assertThat(trial())
                .hasValueSatisfying(trial -> assertThat(trial)
                        .returns(Trial.State.UNTRIED, Trial::state)
                        .returns(kind.name(), Trial::failureKind));

        bench.messenger.whose = connection -> new Identity("7", "9");
        bench.clock.forward(Duration.ofMinutes(15));
        assertThat(bench.store.trials().due(bench.clock.instant())).containsExactly(School.ID);
        bench.work();
        assertThat(inForce()).isEqualTo(ENTERED);
    }

    @Test
    void a_fault_of_our_own_keeps_nobodys_chats_from_being_seen_to() {
        bench.messenger.whose = connection -> {
            throw new IllegalStateException("on demand");
        };
        enter("one", ENTERED);
        bench.school.person("bob");

        assertThat(bench.change().state()).isEqualTo(Run.State.DONE);
        assertThat(trial())
                .hasValueSatisfying(trial -> assertThat(trial)
                        .returns(Trial.State.UNTRIED, Trial::state)
                        .returns("INTERNAL", Trial::failureKind));
    }

    @Test
    void a_verdict_on_tokens_that_were_replaced_meanwhile_is_not_kept() {
        refuse("new", Reason.UNKNOWN);
        enter("one", ENTERED);
        bench.messenger.whileProving = () -> enter("two", ELSEWHERE);

        bench.candidateWork.see(School.ID, () -> false);

        assertThat(trial())
                .hasValueSatisfying(trial ->
                        assertThat(trial).returns("two", Trial::mark).returns(Trial.State.UNTRIED, Trial::state));
    }

    @Test
    void tokens_that_work_and_were_replaced_meanwhile_do_not_come_into_force() {
        enter("one", ENTERED);
        bench.messenger.whileProving = () -> {
            bench.messenger.whileProving = () -> {};
            enter("two", ELSEWHERE);
        };

        bench.candidateWork.see(School.ID, () -> false);
        assertThat(inForce()).isEqualTo(BEFORE);
        assertThat(bench.candidates.of(School.ID))
                .hasValueSatisfying(left -> assertThat(left.connection()).isEqualTo(ELSEWHERE));

        bench.work();
        assertThat(inForce()).isEqualTo(ELSEWHERE);
    }

    @Test
    void tokens_that_were_dropped_while_they_were_tried_do_not_come_into_force() {
        enter("one", ENTERED);
        bench.messenger.whileProving = () -> bench.candidates.drop(School.ID, "one");

        bench.work();

        assertThat(inForce()).isEqualTo(BEFORE);
        assertThat(connection().taken()).isEmpty();
    }

    @Test
    @Tag("AH-8")
    void two_nodes_that_try_the_same_tokens_take_them_over_once() {
        enter("one", ELSEWHERE);
        bench.messenger.whileProving = () -> {
            bench.messenger.whileProving = () -> {};
            bench.candidateWork.see(School.ID, () -> false);
            bench.store.connections().belongs(School.ID, "8", "from the first");
        };

        bench.candidateWork.see(School.ID, () -> false);

        assertThat(inForce()).isEqualTo(ELSEWHERE);
        assertThat(connection().serviceUser()).isEqualTo("from the first");
    }

    @Test
    @Tag("AH-8")
    void whoever_stood_still_in_the_middle_does_not_undo_what_was_taken_over_since() {
        ConnectionState longAgo = connection();
        enter("one", ENTERED);
        bench.work();
        enter("two", ELSEWHERE);
        bench.work();

        assertThat(bench.store.connections().take(School.ID, longAgo, "one", bench.clock.instant()))
                .isFalse();
        assertThat(connection()).returns("two", ConnectionState::taken).returns("8", ConnectionState::community);
    }

    @Test
    void another_communitys_tokens_make_the_old_chat_numbers_void_before_anything_is_sent() {
        enter("one", ELSEWHERE);

        bench.work();

        assertThat(connection()).returns("8", ConnectionState::community);
        assertThat(bench.store.ledger().read(School.ID).chats())
                .extracting(ChatRow::remoteId)
                .doesNotContainAnyElementsOf(OLD_CHATS)
                .hasSize(3);
    }

    @Test
    @Tag("AH-8")
    void a_crash_between_the_two_steps_is_made_up_for_before_anything_is_sent() {
        enter("one", ELSEWHERE);
        bench.candidates.takeOver(School.ID, new Candidate("one", ELSEWHERE), new Taken("one", "8", "9", "MANAGE"));
        assertThat(connection().community()).isEqualTo("7");
        bench.messenger.whileProving = () -> {
            throw new AssertionError("What was found out before the crash is not asked again");
        };

        bench.work();

        assertThat(connection())
                .returns("8", ConnectionState::community)
                .returns("one", ConnectionState::taken)
                .returns("MANAGE", ConnectionState::lacking)
                .returns(ConnectionState.State.PROVEN, ConnectionState::state);
        assertThat(bench.store.ledger().read(School.ID).chats())
                .extracting(ChatRow::remoteId)
                .doesNotContainAnyElementsOf(OLD_CHATS)
                .hasSize(3);
        assertThat(trial()).isEmpty();
    }

    @Test
    @Tag("AH-8")
    void others_that_are_entered_after_such_a_crash_do_not_hide_it() {
        enter("one", ELSEWHERE);
        bench.candidates.takeOver(School.ID, new Candidate("one", ELSEWHERE), new Taken("one", "8", "9", ""));
        enter("two", new Connection(8, "wrong", "service"));
        refuse("wrong", Reason.UNKNOWN);

        bench.work();

        assertThat(inForce()).isEqualTo(ELSEWHERE);
        assertThat(connection().community()).isEqualTo("8");
        assertThat(trial()).hasValueSatisfying(trial -> assertThat(trial.mark()).isEqualTo("two"));
    }

    @Test
    @Tag("AH-8")
    void a_request_that_ended_before_the_tokens_were_kept_leaves_nothing_behind_after_a_minute() {
        bench.store.trials().begin(School.ID, "never kept", bench.clock.instant());

        bench.work();
        assertThat(trial()).isPresent();
        bench.clock.forward(Duration.ofMinutes(1));
        bench.work();

        assertThat(trial()).isEmpty();
        assertThat(inForce()).isEqualTo(BEFORE);
    }

    @Test
    @Tag("AH-8")
    void tokens_that_are_kept_are_tried_although_others_were_noted_and_never_kept() {
        enter("one", ENTERED);
        bench.store.trials().begin(School.ID, "never kept", bench.clock.instant());

        bench.work();
        assertThat(inForce()).isEqualTo(BEFORE);
        bench.clock.forward(Duration.ofMinutes(1));
        bench.work();
        bench.work();

        assertThat(inForce()).isEqualTo(ENTERED);
    }

    @Test
    void the_first_tokens_of_a_school_come_into_force_in_the_same_way() {
        bench.configs.change(
                School.ID,
                Map.of(OrganisationConfigs.COMMUNITY, ""),
                Map.of(OrganisationConfigs.COMMUNITY_TOKEN, "", OrganisationConfigs.SERVICE_TOKEN, ""));
        bench.store.connections().note(School.ID, ConnectionState.State.NONE, Failure.none(), bench.clock.instant());
        enter("one", BEFORE);
        bench.school.person("bob");

        Run run = bench.initialise();

        assertThat(inForce()).isEqualTo(BEFORE);
        assertThat(run.state()).isEqualTo(Run.State.DONE);
    }

    private void enterDuringARun(Connection entered) {
        bench.messenger.after = operations -> {
            bench.messenger.after = more -> null;
            bench.clock.forward(Meanwhile.PAUSE);
            enter("one", entered);
            return null;
        };
        for (int number = 1; number <= 40; number++) {
            bench.school.schoolClass(number + " К", "teacher", "ann");
        }
    }

    @Test
    @Tag("AH-7")
    void wrong_tokens_are_named_in_the_middle_of_a_run_that_goes_on_with_those_before() {
        refuse("new", Reason.EXPIRED);
        enterDuringARun(ENTERED);

        Run run = bench.change();

        assertThat(trial())
                .hasValueSatisfying(trial -> assertThat(trial.reason()).isEqualTo("EXPIRED"));
        assertThat(run.state()).isEqualTo(Run.State.DONE);
    }

    @Test
    @Tag("AH-7")
    void tokens_that_work_end_a_run_in_the_middle_which_goes_on_with_them_at_once() {
        enterDuringARun(ENTERED);
        bench.sync.changed(School.ID);

        assertThat(bench.work()).isEqualTo(bench.clock.instant());
        assertThat(inForce()).isEqualTo(BEFORE);
        int before = made();
        bench.work();

        assertThat(inForce()).isEqualTo(ENTERED);
        assertThat(bench.lastRun().state()).isEqualTo(Run.State.DONE);
        assertThat(made()).isGreaterThan(before);
        assertThat(bench.messenger.chats.values().stream().map(chat -> chat.title))
                .doesNotHaveDuplicates();
    }

    private int made() {
        return (int) bench.messenger.requests.stream()
                .flatMap(List::stream)
                .filter(Operation.CreateChat.class::isInstance)
                .count();
    }
}
