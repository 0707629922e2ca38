package org.ejournal.sferum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.ExchangeTasks.Task;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.messenger.Proxy;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EX-1")
class ExchangeScreenTest {
    private static final ScreenRef EXCHANGE = ScreenRef.of("exchange");

    private final Stage stage = new Stage("electronic-school");
    private final Viewer director = stage.viewer("director", Permission.CHANGE_SETTINGS, Permission.INITIALISE_CHATS);

    @AfterEach
    void close() {
        stage.close();
    }

    private ExchangeTask task() {
        return stage.bean(ExchangeTask.class);
    }

    private Outcome save(String... namesAndValues) {
        return stage.act(director, EXCHANGE, "save", Seen.input(namesAndValues));
    }

    private static Screen shown(Outcome outcome) {
        return ((Outcome.Show) outcome).screen();
    }

    private static String parameters(Screen screen) {
        return ((Field.Lines) Seen.field(screen, "parameters")).value();
    }

    private long ended(long run, Failure failure) {
        long id = stage.store.exchanges().begun(stage.organisation, Stage.NOW);
        stage.store.exchanges().ended(id, run, failure, Stage.NOW);
        return id;
    }

    @Test
    void the_period_goes_from_a_minute_to_a_day_and_half_an_hour_is_recommended() {
        Field.Choice period = (Field.Choice) Seen.field(stage.show(director, "exchange"), "exchange-minutes");

        assertThat(period.value()).isEqualTo("30");
        assertThat(period.options())
                .extracting(Option::label)
                .startsWith("Постоянно (каждую минуту)", "Каждые 5 минут")
                .contains("Каждые 30 минут (рекомендуется)", "Каждый час")
                .endsWith("Раз в сутки");
    }

    @Test
    void a_changed_period_is_kept_and_counts_at_once() {
        Screen saved = shown(save("exchange-minutes", "5", "parameters", ""));

        assertThat(Seen.notices(saved)).containsExactly("Сохранено");
        assertThat(stage.configs.of(stage.organisation).upkeep().exchange()).isEqualTo(Duration.ofMinutes(5));
        assertThat(stage.sync.woken()).contains(stage.organisation);
    }

    @Test
    void a_period_that_is_not_offered_is_refused() {
        Screen refused = shown(save("exchange-minutes", "7", "parameters", ""));

        assertThat(Seen.field(refused, "exchange-minutes").error()).isEqualTo("Выберите период из списка");
        assertThat(stage.settings.of(stage.organisation)).isEmpty();
    }

    @Test
    @Tag("OS-3")
    void parameters_that_are_wrong_are_told_and_nothing_is_kept() {
        Screen refused = shown(save("exchange-minutes", "5", "parameters", "proxy_server=a\nproxy_port=x\nwhat"));

        assertThat(Seen.field(refused, "parameters").error())
                .isEqualTo("Строка 2: укажите порт числом от 1 до 65535. "
                        + "Строка 3: нужен вид ключ=значение, например proxy_port=3128.");
        assertThat(parameters(refused)).isEqualTo("proxy_server=a\nproxy_port=x\nwhat");
        assertThat(stage.settings.of(stage.organisation)).isEmpty();
    }

    @Test
    @Tag("OS-3")
    void a_password_is_kept_sealed_is_never_shown_and_stays_where_it_is_left() {
        String entered =
                "proxy_server=proxy\nproxy_port=3128\nproxy_username=school\nproxy_password=canary\nproxy_auth=1";

        Screen saved = shown(save("exchange-minutes", "30", "parameters", entered));
        assertThat(saved.toString()).doesNotContain("canary");
        assertThat(parameters(saved)).isEqualTo(entered.replace("canary", "***"));
        assertThat(stage.settings.of(stage.organisation).values()).noneMatch(value -> value.contains("canary"));

        save("exchange-minutes", "30", "parameters", parameters(saved).replace("3128", "8080"));
        assertThat(stage.configs.of(stage.organisation).connection().proxy())
                .contains(new Proxy("proxy", 8080, "school", "canary", true));

        save("exchange-minutes", "30", "parameters", "");
        assertThat(stage.configs.of(stage.organisation).connection().proxy()).isEmpty();
        assertThat(stage.settings.of(stage.organisation)).doesNotContainKey(OrganisationConfigs.PROXY_PASSWORD);
    }

    @Test
    @Tag("EX-2")
    void an_exchange_now_is_noted_once_and_shown_as_being_about_to_begin() {
        stage.act(director, EXCHANGE, "run-now", Seen.input());
        task().run(director, "sferum");

        assertThat(stage.store.exchanges().asked(stage.organisation)).isTrue();
        assertThat(stage.store.exchanges().count(stage.organisation)).isEqualTo(1);
        Task listed = task().of(director).get(0);
        assertThat(listed.running()).isTrue();
        assertThat(listed.result()).isEqualTo("Начнётся через несколько секунд");
        assertThat(stage.show(director, "exchange").refresh()).isPositive();
    }

    @Test
    void the_list_says_how_the_task_stands() {
        stage.store.connections().note(stage.organisation, ConnectionState.State.PROVEN, Failure.none(), Stage.NOW);
        ended(0, Failure.none());
        stage.store.exchanges().planned(stage.organisation, Stage.NOW.plusSeconds(1800));

        Task listed = task().of(director).get(0);
        assertThat(listed.label()).isEqualTo("Синхронизация чатов и ВКС с платформой VK Сферум");
        assertThat(listed.period()).isEqualTo("Каждые 30 минут");
        assertThat(listed.result()).isEqualTo("Различий нет");
        assertThat(listed.lastRun()).contains(Stage.NOW);
        assertThat(listed.nextRun()).contains(Stage.NOW.plusSeconds(1800));
        assertThat(listed.running()).isFalse();
    }

    @Test
    void the_history_names_what_came_of_each_and_leads_to_its_run() {
        Run run = stage.store
                .runs()
                .open(
                        stage.organisation,
                        new Runs.Request(EnumSet.of(ChatKind.CLASS), Run.Cause.EXCHANGE, 0, "", Stage.NOW));
        stage.store.runs().started(run.id(), new Runs.Plan(7, 1, 5, 0, 1), Stage.NOW);
        stage.store.runs().finished(run.id(), Run.State.DONE, Failure.none(), new Runs.Outcome(0, 0), Stage.NOW);
        ended(run.id(), Failure.none());
        ended(0, new Failure("PROXY_AWAY", 0, ""));

        List<List<String>> rows = Seen.rows(stage.show(director, "exchange-history"));
        assertThat(rows).hasSize(2);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.get(2)).startsWith("Не выполнено: прокси-сервер не отвечает"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.subList(1, 4))
                        .containsExactly(
                                "По расписанию",
                                "Выполнено",
                                "Создано чатов: 1; Добавлено в списки участников: 5; Изменено администраторов: 1"));
        assertThat(Seen.table(stage.show(director, "exchange-history")).rows())
                .anySatisfy(row -> assertThat(row.target())
                        .isEqualTo(Target.window(ScreenRef.of("run", "run", String.valueOf(run.id())))));
    }

    @Test
    void an_exchange_that_was_broken_off_says_so_when_the_next_one_begins() {
        stage.store.exchanges().begun(stage.organisation, Stage.NOW);
        ended(0, Failure.none());

        assertThat(Seen.column(stage.show(director, "exchange-history"), 2))
                .containsExactlyInAnyOrder(
                        "Различий нет",
                        "Не выполнено: прервано остановкой сервера, следующий обмен проверит всё заново");
    }

    @Test
    @Tag("RR-2")
    void who_may_not_change_the_settings_sees_no_task_and_starts_none() {
        Viewer teacher = stage.viewer("teacher", Permission.MANAGE_CHATS);

        assertThat(task().of(teacher)).isEmpty();
        assertThatThrownBy(() -> task().run(teacher, "sferum")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> task().run(director, "other")).isInstanceOf(UnknownScreenException.class);
        assertThat(stage.store.exchanges().asked(stage.organisation)).isFalse();
    }
}
