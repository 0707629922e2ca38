package org.ejournal.sferum.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AH-19")
class RegionScreenTest {
    private static final ScreenRef REGION = ScreenRef.of("region");
    private static final OrganisationId FIRST = new OrganisationId("first");
    private static final OrganisationId SECOND = new OrganisationId("second");

    private Stage stage;
    private Viewer watcher;

    @BeforeEach
    void three_organisations() {
        stage = new Stage("electronic-school");
        stage.store.clear();
        watcher = stage.viewer("super", Permission.WATCH_REGION);
        stage.roster
                .organisation("first", "Альфа")
                .organisation("second", "Бета")
                .organisation("third", "Гамма");
        stage.store.connections().note(FIRST, State.PROVEN, Failure.none(), Stage.NOW);
        stage.store.connections().note(SECOND, State.REJECTED, new Failure("TOKEN", 5, ""), Stage.NOW);
        aClass(FIRST, List.of("teacher", "ann"));
        aClass(SECOND, List.of());
        Run run = stage.store
                .runs()
                .open(FIRST, Runs.Request.of(Set.of(ChatKind.CLASS), new PersonId("director"), Stage.NOW));
        stage.store.runs().finished(run.id(), Run.State.DONE, Failure.none(), new Runs.Outcome(0, 0), Stage.NOW);
    }

    private void aClass(OrganisationId organisation, List<String> linked) {
        stage.store
                .ledger()
                .apply(
                        organisation,
                        new LedgerChange(
                                List.of(new WantedChat(
                                        "CLASS:8", ChatKind.CLASS, "8 К", "8", "8 К", "", ChatState.ACTIVE)),
                                List.of(),
                                List.of(
                                        new WantedMember("CLASS:8", "teacher", true, true, "CLASS_TEACHER"),
                                        new WantedMember("CLASS:8", "ann", true, false, "PUPIL"),
                                        new WantedMember("CLASS:8", "bob", true, false, "PUPIL")),
                                linked.stream()
                                        .map(person -> new Account(person, "7" + person.length()))
                                        .toList(),
                                List.of(),
                                List.of()),
                        0);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private List<List<String>> rows(String... input) {
        return Seen.rows(stage.show(watcher, REGION, Seen.input(input)));
    }

    private static List<String> names(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    @Test
    void every_organisation_of_the_host_stands_there_with_its_figures() {
        assertThat(rows())
                .containsExactly(
                        List.of(
                                "Альфа",
                                "",
                                "Действует, проверено 22.11.2026 09:00",
                                "2 из 3 (66 %)",
                                "1",
                                "3",
                                "0",
                                "0",
                                "0",
                                "0",
                                "22.11.2026 09:00: выполнено",
                                "Не запланирован"),
                        List.of(
                                "Бета",
                                "токен, нет взрослого",
                                rows().get(1).get(2),
                                "0 из 3 (0 %)",
                                "3",
                                "1",
                                "0",
                                "0",
                                "1",
                                "0",
                                "Обменов ещё не было",
                                "Не запланирован"),
                        List.of(
                                "Гамма",
                                "",
                                "Не задан",
                                "0 из 0 (0 %)",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "Обменов ещё не было",
                                "Не запланирован"));
        assertThat(rows().get(1).get(2)).startsWith("Отклонён: ").endsWith("(код 5)");
        assertThat(Seen.notices(stage.show(watcher, "region")))
                .containsExactly(
                        "Организаций: 3, не подключены: 1, требуют внимания: 1. По данным на 22.11.2026 09:00.");
    }

    @ParameterizedTest
    @CsvSource({
        "-name, Гамма Бета Альфа",
        "concerns, Бета Альфа Гамма",
        "-linked, Альфа Бета Гамма",
        "waiting, Гамма Альфа Бета",
        "-open, Альфа Бета Гамма",
        "-unattended, Бета Альфа Гамма",
        "-run, Альфа Бета Гамма",
        "nonsense, Альфа Бета Гамма"
    })
    void each_column_sorts(String sort, String order) {
        assertThat(names(rows("region.sort", sort))).containsExactly(order.split(" "));
    }

    @Test
    void those_that_need_somebody_can_be_shown_alone() {
        assertThat(names(rows("shown", "CONCERNED"))).containsExactly("Бета");
        assertThat(names(rows("shown", "UNCONNECTED"))).containsExactly("Гамма");
        assertThat(names(rows("shown", "nonsense"))).hasSize(3);
        Block.Cell concerns = Seen.table(stage.show(watcher, REGION, Seen.input("shown", "CONCERNED")))
                .rows()
                .get(0)
                .cells()
                .get(1);
        assertThat(concerns.tone()).isEqualTo(Tone.ERROR);
    }

    @Test
    @Tag("AH-20")
    void what_is_shown_can_be_taken_away_in_its_order() {
        Input input = Seen.input("shown", "ALL", "region.sort", "-name");
        Outcome.Download csv = (Outcome.Download) stage.act(watcher, REGION, "export-csv", input);

        assertThat(csv.name()).isEqualTo("Состояние организаций.csv");
        assertThat(new String(csv.content(), StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .element(1)
                .asString()
                .startsWith("Гамма;");
        assertThat(stage.act(watcher, REGION, "export-xlsx", input)).isInstanceOf(Outcome.Download.class);
    }

    @Test
    void what_was_seen_is_kept_for_a_while_and_looked_at_anew_when_somebody_asks() {
        rows();
        stage.store.connections().note(new OrganisationId("third"), State.PROVEN, Failure.none(), Stage.NOW);
        assertThat(rows().get(2).get(2)).isEqualTo("Не задан");

        stage.act(watcher, REGION, "refresh", Input.NONE);

        assertThat(rows().get(2).get(2)).startsWith("Действует");
    }

    @Test
    void any_number_of_organisations_takes_the_same_statements() {
        int few = statements();
        for (int school = 0; school < 60; school++) {
            OrganisationId organisation = new OrganisationId("more-" + school);
            stage.roster.organisation(organisation.value(), "Ещё " + school);
            stage.store.connections().note(organisation, State.PROVEN, Failure.none(), Stage.NOW);
            aClass(organisation, List.of("teacher"));
        }

        int many = statements();

        assertThat(Seen.table(stage.show(watcher, "region")).paging().total()).isEqualTo(63);
        assertThat(many).isEqualTo(few).isEqualTo(6);
    }

    private int statements() {
        stage.statements.forget();
        stage.act(watcher, REGION, "refresh", Input.NONE);
        return stage.statements.count();
    }

    @Test
    @Tag("RR-3")
    void nobody_else_learns_of_another_organisation() {
        Viewer administrator = stage.viewer(
                "admin",
                Permission.SEE_ALL_CHATS,
                Permission.INITIALISE_CHATS,
                Permission.MANAGE_CHATS,
                Permission.MANAGE_CONFERENCES,
                Permission.MANAGE_ACCOUNTS,
                Permission.CHANGE_SETTINGS);

        assertThatThrownBy(() -> stage.show(administrator, "region")).isInstanceOf(AccessDeniedException.class);
        for (String action : List.of("refresh", "export-csv", "export-xlsx")) {
            assertThatThrownBy(() -> stage.act(administrator, REGION, action, Input.NONE))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_silent_roster_is_said_so() {
        stage.roster.goDown();

        Screen screen = stage.show(watcher, "region");

        assertThat(Seen.notices(screen)).singleElement().asString().startsWith("Журнал сейчас не отдаёт списки");
    }
}
