package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.sync.plan.ChatPlan;
import org.ejournal.sferum.sync.plan.PlanLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask of the synchronisation, and what they are told. */
class DurableSyncTest {
    private static final Viewer ADMINISTRATOR = Bench.administrator();
    private static final Viewer OTHER = viewer("other", Permission.INITIALISE_CHATS.id());

    private static final Map<String, BiConsumer<Sync, Viewer>> METHODS = Map.ofEntries(
            Map.entry("preview", (sync, viewer) -> sync.preview(viewer, Bench.ALL)),
            Map.entry("show", (sync, viewer) -> sync.show(viewer, Bench.ALL)),
            Map.entry("showUndo", (sync, viewer) -> sync.showUndo(viewer, 1)),
            Map.entry("held", Sync::held),
            Map.entry("plan", (sync, viewer) -> sync.plan(viewer, 1)),
            Map.entry("lines", (sync, viewer) -> sync.lines(viewer, 1, 0, 10)),
            Map.entry("start", (sync, viewer) -> sync.start(viewer, Bench.ALL)),
            Map.entry("carryOut", (sync, viewer) -> sync.carryOut(viewer, 1, List.of())),
            Map.entry("untick", (sync, viewer) -> sync.untick(viewer, 1, List.of())),
            Map.entry("newest", Sync::newest),
            Map.entry("watch", (sync, viewer) -> sync.watch(viewer, 1)),
            Map.entry("hurry", (sync, viewer) -> sync.hurry(viewer, 1)),
            Map.entry("giveUp", (sync, viewer) -> sync.giveUp(viewer, 1)),
            Map.entry("remarks", (sync, viewer) -> sync.remarks(viewer, 1, 10)));

    private final Bench bench = new Bench("electronic-school");

    @AfterEach
    void close() {
        bench.close();
    }

    private static Viewer viewer(String person, String... rights) {
        return new Viewer(new PersonId(person), School.ID, Set.of(), Set.of(rights), new Locale("ru"));
    }

    private void smallSchool() {
        bench.school.teacher("teacher").schoolClass("8 К", "teacher", "ann", "bob");
    }

    private void largeSchool() {
        for (int i = 0; i < 4; i++) {
            int number = i;
            bench.school.schoolClass(
                    "класс " + i,
                    "t" + i,
                    IntStream.range(0, 49).mapToObj(p -> "p" + number + "-" + p).toArray(String[]::new));
        }
    }

    private Run waiting() {
        smallSchool();
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.FLOOD);
        Run run = bench.initialise();
        assertThat(run.state()).isEqualTo(Run.State.WAITING);
        return run;
    }

    private Run blocked() {
        smallSchool();
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.TOKEN);
        Run run = bench.initialise();
        assertThat(run.state()).isEqualTo(Run.State.BLOCKED);
        return run;
    }

    private Sync.Watched watched(Run run) {
        return bench.sync.watch(ADMINISTRATOR, run.id()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preview",
                "show",
                "showUndo",
                "held",
                "plan",
                "lines",
                "start",
                "carryOut",
                "untick",
                "newest",
                "watch",
                "hurry",
                "giveUp",
                "remarks"
            })
    @Tag("RR-2")
    void who_lacks_the_right_is_refused_whatever_they_ask(String method) {
        waiting();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> METHODS.get(method).accept(bench.sync, viewer("nobody")));
    }

    @Test
    void all_that_takes_a_viewer_is_asked_for_the_right_above() {
        assertThat(java.util.Arrays.stream(Sync.class.getMethods())
                        .filter(method -> List.of(method.getParameterTypes()).contains(Viewer.class))
                        .map(java.lang.reflect.Method::getName))
                .containsExactlyInAnyOrderElementsOf(METHODS.keySet());
    }

    @Test
    @Tag("CM-9")
    void a_preview_says_what_would_change_of_the_kinds_asked_for_and_keeps_nothing() {
        smallSchool();

        assertThat(bench.sync.preview(ADMINISTRATOR, Set.of(ChatKind.CLASS)).chats())
                .extracting(ChatPlan::title)
                .containsExactly("8 К");
        assertThat(bench.sync.plan(ADMINISTRATOR, 1)).isEmpty();
    }

    @Test
    @Tag("CM-9")
    void a_preview_says_nothing_of_kinds_that_were_not_asked_for() {
        smallSchool();
        bench.initialise();
        bench.school.unlinked("ann");

        assertThat(bench.sync.preview(ADMINISTRATOR, Set.of(ChatKind.STAFF)).chats())
                .isEmpty();
        assertThat(bench.sync.preview(ADMINISTRATOR, Set.of(ChatKind.CLASS)).chats())
                .hasSize(1);
    }

    @Test
    @Tag("AH-16")
    void a_run_that_is_started_is_made_due_and_the_newest() {
        assertThat(bench.sync.newest(ADMINISTRATOR)).isEmpty();

        Run run = bench.sync.start(ADMINISTRATOR, Bench.ALL);

        assertThat(bench.woken).containsExactly(School.ID);
        assertThat(bench.store.looks().of(School.ID).waiting()).isTrue();
        assertThat(bench.sync.newest(ADMINISTRATOR)).contains(run);
        assertThat(bench.messenger.requests).isEmpty();
    }

    @Test
    @Tag("EX-3")
    void a_change_makes_a_look_due() {
        bench.sync.changed(School.ID);

        assertThat(bench.woken).containsExactly(School.ID);
        assertThat(bench.store.looks().of(School.ID).waiting()).isTrue();
    }

    @Test
    void whoever_wakes_an_organisation_asks_for_no_look() {
        bench.sync.wake(School.ID);

        assertThat(bench.woken).containsExactly(School.ID);
        assertThat(bench.store.looks().of(School.ID).waiting()).isFalse();
    }

    @Test
    @Tag("AH-7")
    void before_anything_is_done_the_rest_takes_as_long_as_the_rate_says() {
        largeSchool();
        bench.messenger.rate = 2;
        Run run = bench.request();
        bench.work(() -> true);

        Sync.Watched watched = watched(run);

        assertThat(watched.run().state()).isEqualTo(Run.State.RUNNING);
        assertThat(watched.left()).isEqualTo(watched.run().workTotal()).isBetween(201, 250);
        assertThat(watched.secondsLeft()).isEqualTo(5);
    }

    @Test
    @Tag("AH-7")
    void when_it_goes_faster_than_the_rate_says_the_pace_so_far_counts() {
        largeSchool();
        bench.messenger.rate = 1;
        Run run = bench.request();
        bench.clock.forward(Duration.ofSeconds(3));
        bench.messenger.refuse = operation -> operation instanceof Operation.CreateChat create
                        && create.title().equals("класс 3")
                ? FakeMessenger.failure(Kind.RATE)
                : null;
        bench.work(() -> !bench.messenger.requests.isEmpty());

        Sync.Watched watched = watched(run);

        int done = watched.run().workTotal() - watched.left();
        assertThat(done).isGreaterThan(150);
        assertThat(watched.left()).isBetween(51, 100);
        assertThat(watched.secondsLeft()).isEqualTo(2);
    }

    @Test
    void of_a_run_that_has_ended_nothing_is_left() {
        smallSchool();
        Run run = bench.initialise();

        assertThat(watched(run)).isEqualTo(new Sync.Watched(run, 0, 0));
        assertThat(bench.sync.watch(ADMINISTRATOR, run.id() + 1)).isEmpty();
    }

    @Test
    void a_run_that_waits_can_be_hurried() {
        Run run = waiting();
        assertThat(bench.store.runs().ready(bench.clock.instant())).isEmpty();

        bench.sync.hurry(ADMINISTRATOR, run.id());

        assertThat(bench.store.runs().ready(bench.clock.instant())).containsExactly(School.ID);
        assertThat(bench.woken).containsExactly(School.ID);
    }

    @Test
    void a_run_that_is_blocked_can_be_hurried() {
        Run run = blocked();

        bench.sync.hurry(ADMINISTRATOR, run.id());

        assertThat(bench.woken).containsExactly(School.ID);
    }

    @Test
    void a_run_that_has_ended_can_be_neither_hurried_nor_given_up() {
        smallSchool();
        Run run = bench.initialise();

        bench.sync.hurry(ADMINISTRATOR, run.id());
        bench.sync.giveUp(ADMINISTRATOR, run.id());

        assertThat(bench.woken).isEmpty();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
    }

    @Test
    void a_run_that_waits_or_is_blocked_can_be_given_up() {
        Run waiting = waiting();
        bench.sync.giveUp(ADMINISTRATOR, waiting.id());
        assertThat(bench.run(waiting.id()))
                .returns(Run.State.FAILED, Run::state)
                .returns("GIVEN_UP", Run::failureKind);

        Run blocked = blocked();
        bench.sync.giveUp(ADMINISTRATOR, blocked.id());
        assertThat(bench.run(blocked.id()).state()).isEqualTo(Run.State.FAILED);
    }

    @Test
    @Tag("AH-6")
    void what_a_run_could_not_do_is_told_up_to_as_much_as_is_asked_for() {
        smallSchool();
        bench.messenger.refuse =
                operation -> operation instanceof Operation.SetAdmin ? FakeMessenger.failure(Kind.PERSON) : null;
        Run run = bench.initialise();

        assertThat(bench.sync.remarks(ADMINISTRATOR, run.id(), 10)).hasSize(2);
        assertThat(bench.sync.remarks(ADMINISTRATOR, run.id(), 1)).hasSize(1);
        assertThat(bench.sync.remarks(ADMINISTRATOR, run.id() + 1, 10)).isEmpty();
    }

    @Test
    @Tag("AH-2")
    void what_was_left_out_of_a_shown_plan_is_kept_but_for_what_is_nobodys_to_decide() {
        smallSchool();
        bench.initialise();
        bench.school.renamed("8 К", "9 К").schoolClass("1 А", "teacher", "kid");
        Sync.Shown shown = bench.sync.show(ADMINISTRATOR, Bench.ALL);
        List<PlanLine> lines = bench.sync.lines(ADMINISTRATOR, shown.number(), 0, 100);

        bench.sync.untick(
                ADMINISTRATOR,
                shown.number(),
                lines.stream().map(PlanLine::number).toList());

        assertThat(bench.sync.lines(ADMINISTRATOR, shown.number(), 0, 100))
                .filteredOn(PlanLine::ticked)
                .isNotEmpty()
                .extracting(PlanLine::action)
                .containsOnly("RENAME");
        PlanLine one = lines.stream().filter(PlanLines::optional).findFirst().orElseThrow();
        bench.sync.untick(ADMINISTRATOR, shown.number(), List.of(one.number()));
        assertThat(bench.sync.lines(ADMINISTRATOR, shown.number(), 0, 100))
                .filteredOn(line -> !line.ticked())
                .hasSize(1);
        bench.sync.untick(ADMINISTRATOR, shown.number(), List.of());
        assertThat(bench.sync.lines(ADMINISTRATOR, shown.number(), 0, 100)).allMatch(PlanLine::ticked);
    }

    @Test
    @Tag("AH-2")
    void nobody_chooses_from_a_plan_that_was_shown_to_somebody_else_or_is_carried_out_as_a_whole() {
        smallSchool();
        Run run = bench.initialise();
        long shown = bench.sync.show(ADMINISTRATOR, Bench.ALL).number();
        long undo = bench.sync.showUndo(ADMINISTRATOR, run.id()).number();

        assertThatExceptionOfType(UnknownScreenException.class)
                .isThrownBy(() -> bench.sync.untick(OTHER, shown, List.of()));
        assertThatExceptionOfType(UnknownScreenException.class)
                .isThrownBy(() -> bench.sync.untick(ADMINISTRATOR, undo, List.of()));
    }

    @Test
    void a_plan_or_a_run_that_is_not_there_is_named() {
        assertThatExceptionOfType(UnknownScreenException.class)
                .isThrownBy(() -> bench.sync.carryOut(ADMINISTRATOR, 77, List.of()))
                .withMessageContaining("77");
        assertThatExceptionOfType(UnknownScreenException.class)
                .isThrownBy(() -> bench.sync.showUndo(ADMINISTRATOR, 77))
                .withMessageContaining("77");
        assertThatExceptionOfType(UnknownScreenException.class)
                .isThrownBy(() -> bench.sync.untick(ADMINISTRATOR, 77, List.of()))
                .withMessageContaining("77");
        assertThat(bench.sync.lines(ADMINISTRATOR, 77, 0, 10)).isEmpty();
    }
}
