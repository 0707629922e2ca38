package org.ejournal.sferum.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block;
import org.ejournal.sferum.account.register.SomePeople;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.health.Chats;
import org.ejournal.sferum.ledger.health.Condition;
import org.ejournal.sferum.ledger.health.HeldPlan;
import org.ejournal.sferum.ledger.health.LastRun;
import org.ejournal.sferum.ledger.health.Places;
import org.ejournal.sferum.ledger.health.Tokens;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AH-19")
class HealthScreenTest {
    private Stage stage;
    private Viewer director;

    @BeforeEach
    void a_school() {
        stage = SomePeople.on(new Stage("electronic-school"));
        director = stage.viewer("director", Permission.CHANGE_SETTINGS);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void one_organisation_sees_all_its_figures_and_how_many_have_linked() {
        stage.store.connections().note(stage.organisation, State.PROVEN, Failure.none(), Stage.NOW);

        assertThat(Seen.facts(stage.show(director, "health")))
                .containsEntry("Токен сообщества", "Действует, проверено 22.11.2026 09:00")
                .containsEntry("Последний обмен", "Обменов ещё не было")
                .containsEntry("Изменений задержано", "0")
                .containsEntry("Чатов в мессенджере", "0 из 0")
                .containsEntry("Самое давнее из ожидающего", "Ничего не ждёт")
                .containsEntry("Чатов без ответственного взрослого", "0")
                .hasSize(16);
        assertThat(Seen.facts(stage.show(director, "health")).get("Срок действия токена"))
                .startsWith("VK не сообщает");
        assertThat(Seen.blocks(stage.show(director, "health"), Block.Bars.class)
                        .get(0)
                        .bars())
                .extracting(bar -> bar.label() + ": " + bar.text())
                .containsExactly("Сотрудники: 1 из 1 (100 %)", "Ученики: 1 из 3 (33 %)", "Родители: 1 из 2 (50 %)");
        assertThat(Seen.notices(stage.show(director, "health")))
                .containsExactly("Всё в порядке: ничьё вмешательство не нужно.");
    }

    @Test
    void what_needs_somebody_stands_first_with_the_next_step() {
        stage.store.connections().note(stage.organisation, State.REJECTED, new Failure("TOKEN", 5, ""), Stage.NOW);

        assertThat(Seen.notices(stage.show(director, "health")))
                .singleElement()
                .asString()
                .startsWith("VK не принимает токен. Исправьте");
    }

    @Test
    void a_silent_roster_leaves_the_shares_out() {
        stage.roster.goDown();

        assertThat(Seen.blocks(stage.show(director, "health"), Block.Bars.class))
                .isEmpty();
    }

    @Test
    @Tag("RR-2")
    void who_may_not_change_settings_sees_none_of_it() {
        Viewer manager = stage.viewer("director", Permission.MANAGE_ACCOUNTS, Permission.INITIALISE_CHATS);

        assertThatThrownBy(() -> stage.show(manager, "health")).isInstanceOf(AccessDeniedException.class);
    }

    private static Condition condition(State tokens, Instant next, Optional<LastRun> run, long held, long unattended) {
        return new Condition(
                new Tokens("o", tokens, Stage.NOW, "", 0, null, null, next),
                new Places("o", 1, 1, 0, 0, 0, 0, 0),
                new Chats("o", 1, 1, 0, 0),
                run,
                held == 0 ? Optional.empty() : Optional.of(new HeldPlan("o", held, Stage.NOW)),
                unattended);
    }

    private static Optional<LastRun> run(Run.State state) {
        return Optional.of(new LastRun("o", state, Stage.NOW, null, "", 0, 0));
    }

    private static List<Concern> concerns(Condition condition) {
        return Concern.of(condition, Stage.NOW);
    }

    @Test
    void each_concern_has_its_cause_and_the_worst_stands_first() {
        Instant soon = Stage.NOW.plus(Duration.ofMinutes(5));
        assertThat(concerns(condition(State.PROVEN, soon, run(Run.State.DONE), 0, 0)))
                .isEmpty();
        assertThat(concerns(condition(State.REJECTED, soon, run(Run.State.BLOCKED), 0, 0)))
                .containsExactly(Concern.TOKEN, Concern.STUCK);
        assertThat(concerns(condition(State.PROVEN, soon, run(Run.State.FAILED), 2, 3)))
                .containsExactly(Concern.STUCK, Concern.HELD, Concern.UNATTENDED);
        assertThat(concerns(condition(State.PROVEN, soon, run(Run.State.WAITING), 0, 0)))
                .as("what goes on by itself")
                .isEmpty();
    }

    @Test
    void work_is_late_a_quarter_of_an_hour_after_its_time_where_there_is_any_to_do() {
        Instant barely = Stage.NOW.minus(Duration.ofMinutes(15));
        Instant late = barely.minusSeconds(1);

        assertThat(concerns(condition(State.PROVEN, barely, Optional.empty(), 0, 0)))
                .isEmpty();
        assertThat(concerns(condition(State.PROVEN, late, Optional.empty(), 0, 0)))
                .containsExactly(Concern.LATE);
        assertThat(concerns(condition(State.NONE, late, Optional.empty(), 0, 0)))
                .isEmpty();
    }
}
