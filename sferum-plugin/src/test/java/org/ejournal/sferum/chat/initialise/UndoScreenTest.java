package org.ejournal.sferum.chat.initialise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.sync.plan.ChatPlan;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AH-14")
class UndoScreenTest {
    private Stage stage;
    private Viewer director;
    private long run;

    @BeforeEach
    void a_run_that_put_somebody_into_the_staff_chat() {
        stage = new Stage("electronic-school");
        director = stage.viewer("director", Permission.INITIALISE_CHATS);
        stage.roster.person("head", "Воронцова", "Елена", "77");
        run = stage.sync.start(director, Set.of(ChatKind.STAFF)).id();
        stage.store
                .ledger()
                .apply(
                        stage.organisation,
                        new LedgerChange(
                                List.of(new WantedChat(
                                        "STAFF", ChatKind.STAFF, "Учительская", "", "", "", ChatState.ACTIVE)),
                                List.of(),
                                List.of(new WantedMember("STAFF", "head", true, true, "HEAD")),
                                List.of(),
                                List.of(),
                                List.of()),
                        run);
        stage.store.runs().finished(run, Run.State.DONE, Failure.none(), new Runs.Outcome(0, 0), Stage.NOW);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private ScreenRef undo() {
        return ScreenRef.of("undo", "run", String.valueOf(run));
    }

    private void somethingToUndo() {
        stage.sync.plan(new ChatPlan(
                ChatKey.staff(),
                "Учительская",
                List.of(new RemoveMember(ChatKey.staff(), new PersonId("head"), Set.of(Reason.parse("HEAD"))))));
    }

    private Input looking() {
        return Seen.input(Seen.table(stage.show(director, undo(), Input.NONE)).name() + ".page", "1");
    }

    @Test
    void a_run_that_changed_something_leads_to_its_undoing() {
        ScreenRef result = ScreenRef.of("run", "run", String.valueOf(run));

        assertThat(Seen.buttons(stage.show(director, result, Input.NONE)))
                .containsExactly("Отменить этот запуск", "Закрыть");
        assertThat(stage.act(director, result, "undo", Input.NONE)).isEqualTo(new Outcome.Open(undo()));
    }

    @Test
    void a_run_that_changed_nothing_has_nothing_to_undo() {
        long other = stage.sync.start(director, Set.of(ChatKind.STAFF)).id();
        stage.store.runs().finished(other, Run.State.DONE, Failure.none(), new Runs.Outcome(0, 0), Stage.NOW);

        Screen result = stage.show(director, ScreenRef.of("run", "run", String.valueOf(other)), Input.NONE);

        assertThat(Seen.buttons(result)).containsExactly("Закрыть");
    }

    @Test
    void what_the_undoing_would_change_is_seen_first() {
        somethingToUndo();

        Screen screen = stage.show(director, undo(), Input.NONE);

        assertThat(Seen.rows(screen)).containsExactly(List.of("Учительская", "изменится состав", "", "1", ""));
        assertThat(Seen.notices(screen))
                .anyMatch(text -> text.contains("отмена запуска от 22.11.2026 09:00"))
                .anyMatch(text -> text.contains("удалено участников: 1"));
        assertThat(Seen.buttons(screen)).containsExactly("Отменить запуск", "Закрыть");
    }

    @Test
    void after_the_confirmation_exactly_that_is_carried_out() {
        somethingToUndo();
        Input input = looking();

        Outcome.Ask ask = (Outcome.Ask) stage.act(director, undo(), "undo", input);
        assertThat(ask.text()).contains("удалено участников: 1");
        Outcome outcome = stage.act(director, undo(), "undo-sure", input);

        Run carried = stage.store.runs().newest(stage.organisation).orElseThrow();
        assertThat(outcome).isEqualTo(new Outcome.Replace(RunScreen.of(carried)));
        assertThat(stage.store
                        .plans()
                        .find(stage.organisation, carried.planId())
                        .orElseThrow()
                        .undoes())
                .isEqualTo(run);
    }

    @Test
    @Tag("AH-2")
    void what_nobody_has_seen_is_not_carried_out() {
        somethingToUndo();

        assertThat(stage.act(director, undo(), "undo-sure", Input.NONE)).isInstanceOf(Outcome.Stay.class);
        assertThat(stage.store.runs().newest(stage.organisation).orElseThrow().id())
                .isEqualTo(run);
    }

    @Test
    void when_everything_is_as_before_already_nothing_can_be_undone() {
        Screen screen = stage.show(director, undo(), Input.NONE);

        assertThat(Seen.notices(screen)).anyMatch(text -> text.startsWith("Отменять нечего"));
        assertThat(Seen.buttons(screen)).containsExactly("Закрыть");
    }

    @Test
    @Tag("RR-3")
    void another_organisations_run_is_unknown() {
        Viewer foreigner = Stage.viewer(
                new org.ejournal.plugin.roster.OrganisationId(stage.organisation + "-2"),
                "director",
                Permission.values());

        assertThatThrownBy(() -> stage.show(foreigner, undo(), Input.NONE)).isInstanceOf(UnknownScreenException.class);
    }
}
