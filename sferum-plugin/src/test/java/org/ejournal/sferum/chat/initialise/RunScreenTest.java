package org.ejournal.sferum.chat.initialise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.PersonRow;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CM-9")
class RunScreenTest {
    private Stage stage;
    private Viewer director;
    private long run;

    @BeforeEach
    void a_run() {
        stage = new Stage("electronic-school");
        director = stage.viewer("director", Permission.INITIALISE_CHATS);
        run = stage.sync.start(director, Set.of(ChatKind.STAFF)).id();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Screen show() {
        return show(Input.NONE);
    }

    private Screen show(Input input) {
        return stage.show(director, ScreenRef.of("run", "run", String.valueOf(run)), input);
    }

    private void started() {
        stage.store.runs().started(run, new Runs.Plan(3000, 61, 2930, 5, 2), Stage.NOW);
    }

    private void paused(Run.State state, Failure failure) {
        stage.store.runs().paused(run, state, failure, Stage.NOW.plusSeconds(190), 1);
    }

    private void ended(Run.State state, int waiting, int notAddable) {
        stage.store.runs().finished(run, state, Failure.none(), new Runs.Outcome(waiting, notAddable), Stage.NOW);
    }

    private Block.Notice first() {
        return Seen.blocks(show(), Block.Notice.class).get(0);
    }

    @Test
    void a_run_that_has_not_begun_says_so_and_is_looked_at_every_second() {
        Screen screen = show();

        assertThat(first().text()).isEqualTo("Запуск принят и начнётся через несколько секунд");
        assertThat(screen.refresh()).isEqualTo(Duration.ofSeconds(1));
        assertThat(Seen.blocks(screen, Block.Progress.class)).isEmpty();
        assertThat(Seen.buttons(screen)).containsExactly("Закрыть");
    }

    @Test
    @Tag("AH-7")
    void a_run_at_work_says_how_far_it_is_and_how_long_it_takes_at_least() {
        started();
        stage.sync.left(1800, 125);

        Block.Progress progress = Seen.blocks(show(), Block.Progress.class).get(0);

        assertThat(progress.done()).isEqualTo(1200);
        assertThat(progress.total()).isEqualTo(3000);
        assertThat(Seen.plain(progress.detail())).isEqualTo("Готово: 1 200 из 3 000, осталось примерно 2 мин 5 с");
        assertThat(first().text()).isEqualTo("Выполняется");
    }

    @Test
    void a_messenger_that_does_not_answer_is_waited_for_until_a_time_of_the_hosts_clock() {
        started();
        paused(Run.State.WAITING, new Failure("TROUBLE", 0, "connect timed out"));

        assertThat(first()).isEqualTo(new Block.Notice(Tone.WARNING, "VK не отвечает. Следующая попытка в 09:03:10"));
        assertThat(Seen.notices(show())).anyMatch(text -> text.contains("журнал работает как обычно"));
        assertThat(show().refresh()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void flood_and_a_silent_roster_have_words_of_their_own() {
        paused(Run.State.WAITING, new Failure("FLOOD", 9, "Flood control"));
        assertThat(first().text()).isEqualTo("VK просит сделать перерыв. Следующая попытка в 09:03:10");

        paused(Run.State.WAITING, new Failure("ROSTER", 0, ""));
        assertThat(first().text()).isEqualTo("Списки организации сейчас недоступны. Следующая попытка в 09:03:10");
    }

    @Test
    void without_a_token_the_setting_to_fill_in_is_named() {
        paused(Run.State.BLOCKED, new Failure("TOKEN", 0, ""));

        assertThat(first().tone()).isEqualTo(Tone.ERROR);
        assertThat(first().text())
                .contains(
                        "Не задан токен",
                        "«Токен доступа сообщества»",
                        "«Настройках организации»",
                        "Ничего не удалено");
    }

    @Test
    void with_a_wrong_token_the_setting_and_the_messengers_words_are_named_and_no_token() {
        stage.configs.change(stage.organisation, Map.of(), Map.of(OrganisationConfigs.COMMUNITY_TOKEN, "vk1.secret"));
        stage.store
                .connections()
                .note(
                        stage.organisation,
                        ConnectionState.State.REJECTED,
                        new Failure("TOKEN", 5, "User authorization failed"),
                        Stage.NOW);
        paused(Run.State.BLOCKED, new Failure("TOKEN", 0, ""));

        assertThat(first().text())
                .contains("«Токен доступа сообщества»", "(код 5)", "VK ответил: User authorization failed")
                .doesNotContain("«Токен сервисного пользователя»");
        stage.configs.change(stage.organisation, Map.of(), Map.of(OrganisationConfigs.SERVICE_TOKEN, "vk2.secret"));
        assertThat(first().text()).contains("«Токен сервисного пользователя»");
        assertThat(show().toString()).doesNotContain("secret");
    }

    @Test
    void another_thing_in_the_way_is_said_with_its_number() {
        paused(Run.State.BLOCKED, new Failure("RIGHTS", 15, "Access denied"));

        assertThat(first().text()).contains("доступ запрещён: не хватает прав (код 15)", "VK ответил: Access denied");
    }

    @Test
    void a_run_that_did_everything_says_so_with_figures_and_is_not_looked_at_again() {
        started();
        ended(Run.State.DONE, 0, 0);

        Screen screen = show();

        assertThat(first()).isEqualTo(new Block.Notice(Tone.SUCCESS, "Выполнено"));
        assertThat(Seen.plain(Seen.facts(screen).get("Добавлено в списки участников")))
                .isEqualTo("2 930");
        assertThat(Seen.facts(screen))
                .containsEntry("Создано чатов", "61")
                .containsEntry("Удалено из списков участников", "5")
                .containsEntry("Изменено администраторов", "2");
        assertThat(Seen.blocks(screen, Block.Table.class)).isEmpty();
        assertThat(screen.refresh()).isZero();
    }

    @Test
    @Tag("AH-6")
    void a_run_that_skipped_somebody_ends_with_remarks_and_names_them_with_the_reason() {
        started();
        stage.store
                .ledger()
                .apply(
                        stage.organisation,
                        new LedgerChange(
                                List.of(new WantedChat(
                                        "STAFF", ChatKind.STAFF, "Учительская", "", "", "", ChatState.ACTIVE)),
                                List.of(),
                                List.of(new WantedMember("STAFF", "p", true, false, "HEAD")),
                                List.of(),
                                List.of(),
                                List.of(new PersonRow("p", "Павлов", "Павел", ""))),
                        0);
        long chat = stage.store.ledger().read(stage.organisation).chats().get(0).id();
        stage.store
                .ledger()
                .settle(
                        new Settlement(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new Settlement.FailedMember(
                                        chat, "p", new Failure("PERSON", 981, "Cannot add this user")))),
                        run);
        ended(Run.State.REMARKS, 8, 3);

        Screen screen = show();

        assertThat(Seen.notices(screen))
                .anyMatch(text -> text.equals("Выполнено с замечаниями: 4"))
                .anyMatch(text -> text.startsWith("Ждут привязки аккаунта: 8."))
                .anyMatch(text ->
                        text.startsWith("Не добавлено в чаты: 3.") && text.contains("«Токен сервисного пользователя»"));
        assertThat(Seen.rows(screen))
                .containsExactly(List.of(
                        "Учительская", "Павлов Павел", "настройки приватности не дают добавить человека (код 981)"));
    }

    @Test
    void a_run_that_was_given_up_says_why() {
        stage.store
                .runs()
                .finished(run, Run.State.FAILED, new Failure("ROSTER", 0, ""), new Runs.Outcome(0, 0), Stage.NOW);

        assertThat(first()).isEqualTo(new Block.Notice(Tone.ERROR, "Не выполнено: списки организации недоступны"));
    }

    private Outcome press(String action) {
        return stage.act(director, ScreenRef.of("run", "run", String.valueOf(run)), action, Input.NONE);
    }

    @Test
    @Tag("AH-1")
    void a_run_of_which_something_is_held_says_how_much_and_leads_to_it() {
        started();
        stage.store.runs().held(run, 29);
        ended(Run.State.HELD, 0, 0);

        assertThat(first().text()).startsWith("Задержано: 29.");
        assertThat(Seen.buttons(show())).containsExactly("Задержанные изменения", "Закрыть");
        assertThat(press("held")).isEqualTo(new Outcome.Open(ScreenRef.of("held")));
    }

    @Test
    @Tag("AH-2")
    void a_plan_that_the_roster_has_overtaken_says_so_and_is_shown_anew() {
        ended(Run.State.STALE, 0, 0);

        assertThat(first().text()).startsWith("План устарел").contains("Ничего не сделано");
        assertThat(Seen.buttons(show())).containsExactly("Показать изменения заново", "Закрыть");
        assertThat(press("anew")).isEqualTo(new Outcome.Replace(ScreenRef.of("initialise")));
    }

    @Test
    void a_run_that_waits_can_be_hurried_or_given_up_from_the_window_where_it_was_started_too() {
        started();
        paused(Run.State.WAITING, new Failure("TROUBLE", 0, ""));

        stage.act(director, ScreenRef.of("initialise"), "hurry", Input.NONE);
        assertThat(stage.store
                        .runs()
                        .find(stage.organisation, run)
                        .orElseThrow()
                        .retryAt())
                .isNull();
        assertThat(stage.act(director, ScreenRef.of("initialise"), "give-up", Input.NONE))
                .isInstanceOf(Outcome.Ask.class);
    }

    @Test
    void the_window_can_be_closed_at_any_time() {
        assertThat(stage.act(director, ScreenRef.of("run", "run", String.valueOf(run)), "close", Input.NONE))
                .isEqualTo(new Outcome.Close(""));
    }
}
