package org.ejournal.sferum.chat.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.SomeChats;
import org.ejournal.sferum.desktop.SomeTabs;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.Settlement.ChatTruth;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CM-10")
class TeamsScreenTest {
    private Stage stage;
    private SomeChats chats;

    @BeforeEach
    void a_school() {
        stage = new Stage("paragraph");
        chats = new SomeChats(stage).put(0);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Viewer manager() {
        return stage.viewer("manager", Permission.SEE_ALL_CHATS);
    }

    private Screen show(String... input) {
        return stage.show(manager(), ScreenRef.of("teams"), Seen.input(input));
    }

    private void linked(String title, String link) {
        chats.settle(List.of(new ChatTruth(chats.id(title), "1", title, "", link)), List.of(), List.of());
    }

    private void classes(String... names) {
        List<WantedChat> made = new ArrayList<>();
        for (String name : names) {
            made.add(new WantedChat(
                    "CLASS:c" + name, ChatKind.CLASS, "Чат " + name, "c" + name, name, "", ChatState.ACTIVE));
        }
        stage.store
                .ledger()
                .apply(
                        stage.organisation,
                        new LedgerChange(made, List.of(), List.of(), List.of(), List.of(), List.of()),
                        0);
    }

    @Test
    void the_table_is_that_of_the_manual() {
        linked("Учительская", "https://sferum.ru/?p=messages&join=s");
        linked("8 К Родители", "https://sferum.ru/?p=messages&join=p");
        linked("8 К", "https://sferum.ru/?p=messages&join=k");

        Screen shown = show();

        assertThat(shown.title()).isEqualTo("Чаты Сферум");
        assertThat(Seen.table(shown).columns())
                .extracting(Column::label)
                .containsExactly("Учебный коллектив", "Родительский чат", "Чат учеников");
        assertThat(Seen.rows(shown))
                .containsExactly(
                        List.of("Учительская", "https://sferum.ru/?p=messages&join=s", ""),
                        List.of("8 К", "https://sferum.ru/?p=messages&join=p", "https://sferum.ru/?p=messages&join=k"));
        assertThat(Seen.table(shown).rows().get(1).cells().get(2).target())
                .isEqualTo(Target.address(URI.create("https://sferum.ru/?p=messages&join=k")));
    }

    @Test
    void a_chat_without_a_link_says_what_it_lacks_and_leads_to_where_the_link_is_asked_for() {
        linked("8 К", "");

        List<Cell> cells = Seen.table(show()).rows().get(1).cells();

        assertThat(cells.get(1)).isEqualTo(new Cell("Чат ещё не создан", Tone.WARNING));
        assertThat(cells.get(2))
                .isEqualTo(new Cell(
                        "ссылки пока нет",
                        Tone.PLAIN,
                        Target.window(ScreenRef.of("invitation", "chat", String.valueOf(chats.id("8 К"))))));
    }

    @Test
    void a_link_that_is_being_replaced_or_leads_into_a_closed_chat_is_not_shown() {
        linked("8 К", "https://vk.me/join/old");
        stage.store.ledger().staleLinks(List.of(chats.id("8 К")));
        assertThat(Seen.column(show(), 2)).containsExactly("", "ссылки пока нет");

        LedgerChange closed = new LedgerChange(
                List.of(),
                List.of(new WantedChat("CLASS:8", ChatKind.CLASS, "8 К", "8", "8 К", "", ChatState.CLOSED)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        stage.store.ledger().apply(stage.organisation, closed, 0);
        assertThat(Seen.column(show(), 2)).containsExactly("", "закрыт");
    }

    @Test
    void classes_stand_as_people_count_them_and_subjects_are_not_among_them() {
        classes("10 а", "2 б", "1 а", "2 а");

        assertThat(Seen.column(show(), 0)).containsExactly("Учительская", "1 а", "2 а", "2 б", "8 К", "10 а");
    }

    @Test
    @Tag("CM-2")
    void the_table_is_cut_into_pages_and_a_page_takes_two_statements() {
        classes(IntStream.rangeClosed(1, 60).mapToObj(n -> n + " м").toArray(String[]::new));
        stage.statements.forget();

        Screen third = show("teams.page", "3", "teams.size", "25");

        assertThat(stage.statements.count()).isEqualTo(2);
        assertThat(Seen.table(third).paging().total()).isEqualTo(62);
        assertThat(Seen.column(third, 0)).hasSize(12).endsWith("60 м");
    }

    @Test
    @Tag("RR-3")
    void another_organisations_chats_are_not_among_them() {
        Viewer foreigner =
                Stage.viewer(new OrganisationId(stage.organisation + "-2"), "manager", Permission.SEE_ALL_CHATS);

        assertThat(Seen.rows(stage.show(foreigner, ScreenRef.of("teams"), Input.NONE)))
                .isEmpty();
    }

    @Test
    @Tag("AH-20")
    void the_whole_table_can_be_taken_away() {
        classes(IntStream.rangeClosed(1, 60).mapToObj(n -> n + " м").toArray(String[]::new));

        assertThat(stage.act(manager(), ScreenRef.of("teams"), "export-csv", Input.NONE))
                .isInstanceOfSatisfying(Outcome.Download.class, file -> {
                    assertThat(file.name()).isEqualTo("Чаты Сферум.csv");
                    assertThat(new String(file.content(), StandardCharsets.UTF_8).lines())
                            .hasSize(63);
                });
    }

    @Test
    void only_a_profile_whose_manual_has_the_table_has_it() {
        assertThat(SomeTabs.of(stage, manager())).contains("Чаты Сферум");
        assertThat(SomeTabs.of(stage, stage.viewer("starter", Permission.INITIALISE_CHATS)))
                .doesNotContain("Чаты Сферум");

        try (Stage other = new Stage("net-school")) {
            Viewer manager = other.viewer("manager", Permission.SEE_ALL_CHATS);
            assertThat(SomeTabs.of(other, manager)).contains("Чаты").doesNotContain("Чаты Сферум");
        }
    }
}
