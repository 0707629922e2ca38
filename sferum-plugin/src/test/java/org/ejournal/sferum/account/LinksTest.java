package org.ejournal.sferum.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinksTest {
    private Stage stage;
    private Links links;
    private Viewer anna;

    @BeforeEach
    void a_school() {
        stage = new Stage("electronic-school");
        links = stage.bean(Links.class);
        anna = stage.viewer("anna");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void ledgerKnows(String person) {
        stage.store
                .ledger()
                .apply(
                        stage.organisation,
                        new LedgerChange(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new Account(person, "77")),
                                List.of(),
                                List.of()),
                        0);
    }

    @Test
    void somebody_whom_neither_ledger_nor_roster_knows_an_account_of_is_not_linked() {
        stage.roster.person("anna", "Иванова", "Анна", "");

        assertThat(links.linked(anna)).isFalse();
    }

    @Test
    void the_ledger_is_asked_first_and_by_organisation() {
        ledgerKnows("anna");
        stage.roster.goDown();

        assertThat(links.linked(anna)).isTrue();
        assertThat(links.linked(Stage.viewer(new OrganisationId("another"), "anna")))
                .isFalse();
    }

    @Test
    void before_the_first_look_the_roster_counts() {
        stage.roster.person("anna", "Иванова", "Анна", "77");

        assertThat(links.linked(anna)).isTrue();
    }

    @Test
    void a_silent_roster_leaves_the_desktop_alone() {
        stage.roster.goDown();

        assertThat(links.linked(anna)).isFalse();
    }

    @Test
    void who_is_not_linked_reads_what_to_do_and_finds_no_button_that_does_nothing() {
        Screen screen = stage.show(anna, "link");

        assertThat(screen.title()).isEqualTo("Авторизация в Сферум");
        assertThat(Seen.notices(screen)).hasSize(2).anyMatch(text -> text.contains("не привязан"));
        assertThat(Seen.buttons(screen)).isEmpty();
    }

    @Test
    void who_is_linked_reads_so_and_is_led_to_the_messenger() {
        ledgerKnows("anna");
        Screen screen = stage.show(anna, "link");

        assertThat(Seen.notices(screen)).containsExactly("Ваша учётная запись связана с учебным профилем Сферума");
        assertThat(Seen.buttons(screen)).containsExactly("Перейти в VK Мессенджер");
    }
}
