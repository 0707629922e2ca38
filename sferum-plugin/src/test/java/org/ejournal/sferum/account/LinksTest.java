package org.ejournal.sferum.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.messenger.SignInException;
import org.ejournal.sferum.screen.MemorySignIn;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.screen.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    @Tag("AC-2")
    void who_is_not_linked_reads_what_to_do_and_is_led_to_the_sign_in() {
        Screen screen = stage.show(anna, "link");

        assertThat(screen.title()).isEqualTo("Авторизация в Сферум");
        assertThat(Seen.notices(screen)).hasSize(2).anyMatch(text -> text.contains("не привязан"));
        assertThat(Seen.buttons(screen)).containsExactly("Привязать учебный аккаунт VK ID");
        assertThat(stage.act(anna, ScreenRef.of("link"), "begin", Input.NONE))
                .isInstanceOfSatisfying(
                        Outcome.Leave.class,
                        leave -> assertThat(leave.address()).asString().startsWith(MemorySignIn.ADDRESS));
    }

    @Test
    void where_the_operator_has_not_set_up_the_sign_in_nobody_is_led_there() {
        stage.signIn.open = false;

        assertThat(Seen.buttons(stage.show(anna, "link"))).isEmpty();
        assertThat(stage.act(anna, ScreenRef.of("link"), "begin", Input.NONE)).isInstanceOf(Outcome.Stay.class);
    }

    @Test
    @Tag("AC-2")
    void in_the_net_school_the_button_speaks_of_a_profile() {
        try (Stage netSchool = new Stage("net-school")) {
            assertThat(Seen.buttons(netSchool.show(netSchool.viewer("anna"), "link")))
                    .containsExactly("Привязать учебный профиль VK ID");
        }
    }

    @Test
    @Tag("AC-5")
    void who_is_linked_reads_so_and_is_led_to_the_messenger_or_out() {
        ledgerKnows("anna");
        Screen screen = stage.show(anna, "link");

        assertThat(Seen.notices(screen)).containsExactly("Ваша учётная запись связана с учебным профилем Сферума");
        assertThat(Seen.buttons(screen)).containsExactly("Перейти в VK Мессенджер", "Отвязать учетную запись");
        assertThat(stage.act(anna, ScreenRef.of("link"), "unlink", Input.NONE))
                .isEqualTo(new Outcome.Open(ScreenRef.of("unlink")));
    }

    @Test
    @Tag("AC-5")
    void unlinking_asks_first_and_counts_more_than_what_the_roster_says() {
        Viewer leaver = stage.viewer("leaver");
        ledgerKnows("leaver");
        stage.roster.person("leaver", "Иванова", "Анна", "77");
        assertThat(Seen.buttons(stage.show(leaver, "unlink"))).containsExactly("Отвязать аккаунт от Сферума");

        Outcome.Ask ask = (Outcome.Ask) stage.act(leaver, ScreenRef.of("unlink"), "ask", Input.NONE);
        assertThat(ask.answers()).extracting(Outcome.Answer::label).containsExactly("Да", "Нет");
        assertThat(links.linked(leaver)).isTrue();

        assertThat(stage.act(
                        leaver, ScreenRef.of("unlink"), ask.answers().get(0).action(), Input.NONE))
                .isInstanceOf(Outcome.Close.class);
        assertThat(links.linked(leaver)).isFalse();
        assertThat(stage.sync.changed()).containsExactly(stage.organisation);
    }

    @Test
    @Tag("AC-9")
    void who_comes_back_is_told_what_happened_and_can_try_again() {
        stage.signIn.trouble = SignInException.Kind.AWAY;
        Outcome.Leave leave = (Outcome.Leave) stage.act(anna, ScreenRef.of("link"), "begin", Input.NONE);
        String state = leave.address().toString().substring(MemorySignIn.ADDRESS.length());
        ScreenRef back = new ScreenRef("linked", Map.of("state", state, "code", "code"));

        stage.show(anna, back, Input.NONE);
        Screen screen = stage.show(anna, back, Input.NONE);

        assertThat(Seen.notices(screen)).hasSize(1).allMatch(text -> text.contains("VK ID сейчас не отвечает"));
        assertThat(Seen.buttons(screen)).containsExactly("Попробовать снова");
        assertThat(stage.act(anna, back, "again", Input.NONE)).isInstanceOf(Outcome.Leave.class);
    }

    @ParameterizedTest
    @EnumSource
    void every_ending_has_its_words(Ending ending) {
        assertThat(Words.of(anna)
                        .knows("link.ending."
                                + ending.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isTrue();
    }
}
