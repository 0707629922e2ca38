package org.ejournal.sferum.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.register.SomePeople;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.trial.Trial;
import org.ejournal.sferum.ledger.trial.Verdict;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OS-5")
class OnboardingScreenTest {
    private Stage stage;
    private Viewer director;

    @BeforeEach
    void an_organisation_with_nothing() {
        stage = new Stage("electronic-school");
        stage.store.clear();
        director = stage.viewer(
                "director", Permission.CHANGE_SETTINGS, Permission.INITIALISE_CHATS, Permission.MANAGE_ACCOUNTS);
        stage.roster
                .person("director", "Абрамов", "Илья", "")
                .employee("director", PositionType.ADMINISTRATION, StaffRole.ADMINISTRATOR)
                .person("p", "Учеников", "Пётр", "")
                .person("m", "Ученикова", "Мария", "")
                .schoolClass("2 А", "director", "p")
                .guardian("m", "p");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private List<Block.Row> rows() {
        return Seen.table(stage.show(director, "onboarding")).rows();
    }

    private Block.Row row(String step) {
        return rows().stream().filter(row -> row.id().equals(step)).findFirst().orElseThrow();
    }

    private Tone tone(String step) {
        return row(step).cells().get(1).tone();
    }

    private String happened(String step) {
        return Seen.plain(row(step).cells().get(2).text());
    }

    @Test
    void where_nothing_has_happened_no_step_is_done_and_each_leads_to_where_it_is() {
        assertThat(rows())
                .extracting(row -> row.cells().get(0).text())
                .containsExactly(
                        "Администратор назначен",
                        "Сообщество и токен действуют",
                        "Первый обмен выполнен",
                        "Сотрудники привязали аккаунты",
                        "Ученики привязали аккаунты",
                        "Родители привязали аккаунты");
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.cells().get(1)).isEqualTo(new Block.Cell("Не сделано", Tone.WARNING));
            assertThat(row.cells().get(3).text()).isNotBlank();
        });
        assertThat(rows())
                .extracting(Block.Row::target)
                .containsExactly(
                        Target.window(ScreenRef.of("settings")),
                        Target.window(ScreenRef.of("settings")),
                        Target.window(ScreenRef.of("initialise")),
                        Target.window(ScreenRef.of("links", "role", "STAFF")),
                        Target.window(ScreenRef.of("links", "role", "PUPIL")),
                        Target.window(ScreenRef.of("links", "role", "GUARDIAN")));
    }

    @Test
    void a_step_leads_nowhere_for_who_may_not_go_there() {
        director = stage.viewer("director", Permission.CHANGE_SETTINGS);

        assertThat(row("exchange").target()).isEqualTo(Target.nowhere());
        assertThat(row("share.PUPIL").target()).isEqualTo(Target.nowhere());
    }

    @Test
    void the_administrator_counts_for_as_long_as_they_work_there() {
        stage.settings.change(stage.organisation, Map.of("chat-administrator", "director"));
        assertThat(tone("administrator")).isEqualTo(Tone.SUCCESS);
        assertThat(happened("administrator")).isEqualTo("Абрамов Илья, Должность. Числится среди сотрудников.");

        stage.settings.change(stage.organisation, Map.of("chat-administrator", "m"));
        assertThat(tone("administrator")).isEqualTo(Tone.ERROR);
        assertThat(happened("administrator")).startsWith("Ученикова Мария больше не числится среди сотрудников");
    }

    @Test
    void a_token_counts_when_the_messenger_has_taken_it_and_no_longer_when_it_refuses_it() {
        stage.configs.change(stage.organisation, Map.of("community", "123456"), Map.of("community-token", "secret"));
        known(State.UNPROVEN, Failure.none());
        assertThat(tone("community")).isEqualTo(Tone.INFO);

        known(State.PROVEN, Failure.none());
        assertThat(tone("community")).isEqualTo(Tone.SUCCESS);
        assertThat(happened("community")).isEqualTo("Сообщество 123456: VK принял токен 22.11.2026 09:00.");

        known(State.REJECTED, new Failure("TOKEN", 5, "User authorization failed"));
        assertThat(tone("community")).isEqualTo(Tone.ERROR);
        assertThat(stage.show(director, "onboarding").toString()).doesNotContain("secret");
    }

    @Test
    void what_was_entered_first_goes_on_until_the_messenger_takes_it_and_needs_somebody_where_it_does_not() {
        stage.store.trials().begin(stage.organisation, "mark", Stage.NOW);
        assertThat(tone("community")).isEqualTo(Tone.INFO);

        stage.store
                .trials()
                .conclude(
                        stage.organisation,
                        "mark",
                        Trial.State.REFUSED,
                        new Verdict(new Failure("TOKEN", 5, "no"), "", "", ""),
                        Stage.NOW);
        assertThat(tone("community")).isEqualTo(Tone.ERROR);
        assertThat(happened("community")).startsWith("VK не принимает токен: ");
    }

    private void known(State state, Failure failure) {
        stage.store.connections().note(stage.organisation, state, failure, Stage.NOW);
    }

    @Test
    void the_first_exchange_counts_when_a_run_has_ended_and_a_chat_is_there() {
        Run run = stage.store
                .runs()
                .open(stage.organisation, Runs.Request.of(Set.of(ChatKind.CLASS), new PersonId("director"), Stage.NOW));
        stage.store.ledger().apply(stage.organisation, twoChats(), run.id());
        assertThat(tone("exchange")).isEqualTo(Tone.INFO);
        assertThat(happened("exchange")).isEqualTo("Идёт: в мессенджере чатов 0 из 2.");

        stage.store.runs().paused(run.id(), Run.State.BLOCKED, new Failure("TOKEN", 5, ""), Stage.NOW, 0);
        assertThat(tone("exchange")).isEqualTo(Tone.ERROR);

        stage.store.runs().finished(run.id(), Run.State.DONE, Failure.none(), new Runs.Outcome(0, 0), Stage.NOW);
        assertThat(tone("exchange")).isEqualTo(Tone.ERROR);
        assertThat(happened("exchange")).contains("ни одного чата в мессенджере нет (должно быть 2)");

        stage.store
                .jdbc()
                .update(
                        "UPDATE sferum.chat SET remote_id = '2000000001' WHERE organisation = ? AND kind = 'CLASS'",
                        stage.organisation.value());
        assertThat(tone("exchange")).isEqualTo(Tone.SUCCESS);
        assertThat(happened("exchange"))
                .isEqualTo("Завершён 22.11.2026 09:00, запустил: Абрамов Илья. В мессенджере чатов 1 из 2.");
    }

    private static LedgerChange twoChats() {
        List<WantedChat> chats = Stream.of(ChatKind.CLASS, ChatKind.PARENTS)
                .map(kind -> new WantedChat(kind + ":2", kind, "2 А", "2", "2 А", "", ChatState.ACTIVE))
                .toList();
        return new LedgerChange(chats, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void a_share_counts_from_four_in_five_on_and_is_always_told() {
        assertThat(happened("share.GUARDIAN")).isEqualTo("Привязали 0 из 1 (0 %).");

        SomePeople.link(stage, "m", "900", "Мария Ученикова");

        assertThat(tone("share.GUARDIAN")).isEqualTo(Tone.SUCCESS);
        assertThat(happened("share.GUARDIAN")).isEqualTo("Привязали 1 из 1 (100 %).");
        assertThat(tone("share.PUPIL")).isEqualTo(Tone.WARNING);

        SomePeople.link(stage, "p", "901", "Пётр Учеников");
        stage.roster.person("q", "Другой", "Пётр", "").schoolClass("2 Б", "", "q");
        assertThat(tone("share.PUPIL")).isEqualTo(Tone.INFO);
        assertThat(happened("share.PUPIL")).isEqualTo("Привязали 1 из 2 (50 %).");
    }

    @Test
    void how_far_it_has_come_is_drawn_and_looked_up_again_by_itself() {
        SomePeople.link(stage, "m", "900", "Мария Ученикова");

        assertThat(Seen.blocks(stage.show(director, "onboarding"), Block.Progress.class))
                .extracting(Block.Progress::done, Block.Progress::total)
                .containsExactly(tuple(1L, 6L));
        assertThat(stage.show(director, "onboarding").refresh()).isPositive();
    }

    @Test
    void a_silent_roster_leaves_open_what_only_it_knows() {
        stage.settings.change(stage.organisation, Map.of("chat-administrator", "director"));
        stage.roster.goDown();

        assertThat(happened("administrator")).startsWith("Журнал сейчас не отдаёт списки");
        assertThat(happened("share.STAFF")).startsWith("Журнал сейчас не отдаёт списки");
        assertThat(tone("administrator")).isEqualTo(Tone.WARNING);
    }

    @Test
    void instructions_and_support_are_a_click_away() {
        assertThat(stage.show(director, "onboarding").controls())
                .contains(
                        new Control.Link("Инструкции Сферума", URI.create("https://sferum.ru/?p=instructions")),
                        new Control.Link("Блог для учителей", URI.create("https://prof-sferum.ru/blog")),
                        new Control.Copy("Скопировать адрес поддержки", "info@sferum.ru"));
        assertThat(stage.act(director, ScreenRef.of("onboarding"), "papers", Input.NONE))
                .isEqualTo(new Outcome.Open(ScreenRef.of("onboarding-papers")));
    }

    @Test
    @Tag("RR-2")
    void who_may_not_change_settings_sees_none_of_it() {
        Viewer manager = stage.viewer("director", Permission.INITIALISE_CHATS, Permission.MANAGE_ACCOUNTS);

        assertThatThrownBy(() -> stage.show(manager, "onboarding")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.show(manager, "onboarding-papers")).isInstanceOf(AccessDeniedException.class);
    }
}
