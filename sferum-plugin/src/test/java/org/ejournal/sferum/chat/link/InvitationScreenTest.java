package org.ejournal.sferum.chat.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.chat.SomeChats;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.ledger.Settlement.ChatTruth;
import org.ejournal.sferum.ledger.Settlement.FailedChat;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalEntry.What;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CM-11")
class InvitationScreenTest {
    private static final String LINK = "https://vk.me/join/x=";

    private Stage stage;
    private SomeChats chats;

    @BeforeEach
    void a_school() {
        stage = new Stage("electronic-school");
        chats = new SomeChats(stage).put(0);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Viewer teacher() {
        return stage.viewer("teacher");
    }

    private ScreenRef ref() {
        return ScreenRef.of("invitation", "chat", String.valueOf(chats.id("8 К")));
    }

    private Screen show(Viewer viewer) {
        return stage.show(viewer, ref(), Input.NONE);
    }

    private Outcome press(Viewer viewer, String action) {
        return stage.act(viewer, ref(), action, Input.NONE);
    }

    private void linked(String link) {
        chats.settle(List.of(new ChatTruth(chats.id("8 К"), "1", "8 К", "", link)), List.of(), List.of());
    }

    private void refused() {
        FailedChat failed = new FailedChat(chats.id("8 К"), new Failure("RIGHTS", 919, "You can't see invite link"));
        stage.store.ledger().settle(new Settlement(List.of(), List.of(), List.of(failed), List.of()), 7);
    }

    private List<JournalEntry> journal() {
        return stage.store.journal().page(JournalFilter.all(stage.organisation), 0, 100).stream()
                .filter(entry -> entry.what() == What.LINK_ASKED || entry.what() == What.LINK_RENEWED)
                .toList();
    }

    @Test
    void a_link_is_shown_as_a_code_and_can_be_copied_printed_and_replaced() {
        linked(LINK);

        Screen shown = show(teacher());

        assertThat(Seen.blocks(shown, Block.Slips.class).get(0).slips())
                .singleElement()
                .satisfies(slip -> {
                    assertThat(slip.title()).isEqualTo("8 К");
                    assertThat(slip.address()).isEqualTo(URI.create(LINK));
                });
        assertThat(shown.controls()).contains(new Control.Copy("Скопировать", LINK), new Control.Print("Напечатать"));
        assertThat(Seen.buttons(shown)).containsExactly("Скопировать", "Обновить ссылку", "Напечатать", "Закрыть");
        assertThat(shown.refresh()).isEqualTo(Duration.ZERO);
    }

    @Test
    void what_is_no_address_is_shown_in_letters() {
        linked("join chat 8 К");

        assertThat(Seen.facts(show(teacher()))).containsEntry("Ссылка-приглашение", "join chat 8 К");
    }

    @Test
    @Tag("AH-16")
    void a_link_is_replaced_after_a_question_and_the_messenger_is_not_waited_for() {
        linked(LINK);

        assertThat(press(teacher(), "renew-link")).isInstanceOfSatisfying(Outcome.Ask.class, ask -> {
            assertThat(ask.text()).startsWith("Прежняя ссылка перестанет действовать");
            assertThat(ask.answers()).extracting(Outcome.Answer::action).containsExactly("renew-link-sure", "");
        });
        assertThat(stage.sync.changed()).isEmpty();

        press(teacher(), "renew-link-sure");

        assertThat(stage.sync.changed()).containsExactly(stage.organisation);
        Screen waiting = show(teacher());
        assertThat(Seen.notices(waiting)).singleElement().asString().startsWith("Ссылка обновляется");
        assertThat(Seen.blocks(waiting, Block.Slips.class)).isEmpty();
        assertThat(Seen.buttons(waiting)).containsExactly("Закрыть");
        assertThat(waiting.refresh()).isPositive();

        linked("https://vk.me/join/y");
        assertThat(show(teacher()).controls()).contains(new Control.Copy("Скопировать", "https://vk.me/join/y"));
    }

    @Test
    @Tag("AH-15")
    void the_journal_tells_who_has_replaced_it() {
        linked(LINK);

        press(teacher(), "renew-link-sure");
        press(teacher(), "renew-link-sure");

        assertThat(journal())
                .extracting(JournalEntry::what, JournalEntry::byName, JournalEntry::chatTitle)
                .containsExactly(tuple(What.LINK_RENEWED, "Загурская Марина", "8 К"));
        assertThat(stage.sync.changed()).hasSize(1);
        assertThat(Seen.column(stage.show(stage.viewer("m", Permission.SEE_ALL_CHATS), "history"), 3))
                .contains("обновление ссылки-приглашения");
    }

    @Test
    void a_link_that_nobody_has_asked_for_is_asked_for_on_demand() {
        linked("");
        Screen without = show(teacher());
        assertThat(Seen.notices(without)).singleElement().asString().startsWith("Ссылки пока нет");
        assertThat(Seen.buttons(without)).containsExactly("Получить ссылку", "Закрыть");

        press(teacher(), "ask-link");

        assertThat(stage.sync.changed()).containsExactly(stage.organisation);
        assertThat(Seen.notices(show(teacher()))).singleElement().asString().startsWith("Ссылка запрошена");
        assertThat(journal()).extracting(JournalEntry::what).containsExactly(What.LINK_ASKED);
    }

    @Test
    void a_link_that_has_come_meanwhile_is_not_replaced_by_asking_for_one() {
        linked(LINK);

        press(teacher(), "ask-link");

        assertThat(journal()).isEmpty();
        assertThat(show(teacher()).controls()).contains(new Control.Copy("Скопировать", LINK));
    }

    @Test
    @Tag("AH-4")
    void a_link_that_the_messenger_refuses_says_why_and_can_be_asked_for_again() {
        linked("");
        press(teacher(), "ask-link");
        refused();

        Screen shown = show(teacher());

        assertThat(Seen.notices(shown))
                .singleElement()
                .asString()
                .contains("нет права получать ссылку этого чата (код 919)", "«Получить ссылку»");
        press(teacher(), "ask-link");
        assertThat(Seen.notices(show(teacher()))).singleElement().asString().startsWith("Ссылка запрошена");
        assertThat(stage.sync.changed()).hasSize(2);
    }

    @Test
    void a_chat_that_is_not_made_or_closed_says_why_it_has_no_link() {
        assertThat(Seen.notices(show(teacher()))).singleElement().asString().startsWith("Чата ещё нет в мессенджере");
        assertThat(Seen.buttons(show(teacher()))).containsExactly("Закрыть");
        assertThat(press(teacher(), "renew-link")).isInstanceOf(Outcome.Stay.class);

        press(teacher(), "renew-link-sure");
        assertThat(journal()).isEmpty();
        assertThat(stage.sync.changed()).isEmpty();
    }

    @Test
    @Tag("RR-2")
    void who_may_see_all_chats_sees_the_link_and_does_not_replace_it() {
        linked(LINK);
        Viewer watcher = stage.viewer("watcher", Permission.SEE_ALL_CHATS);

        assertThat(Seen.buttons(show(watcher))).containsExactly("Скопировать", "Напечатать", "Закрыть");
        for (String action : List.of("renew-link", "renew-link-sure", "ask-link")) {
            assertThatThrownBy(() -> press(watcher, action)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(journal()).isEmpty();
    }

    @Test
    @Tag("RR-2")
    void who_manages_chats_replaces_the_link_of_any() {
        linked(LINK);

        press(stage.viewer("manager", Permission.MANAGE_CHATS), "renew-link-sure");

        assertThat(journal()).hasSize(1);
    }

    @ParameterizedTest
    @Tag("RR-2")
    @ValueSource(strings = {"renew-link", "renew-link-sure", "ask-link"})
    void a_member_who_is_no_admin_learns_no_link_and_replaces_none(String action) {
        linked(LINK);
        Viewer pupil = stage.viewer("pupil");

        assertThatThrownBy(() -> show(pupil)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> press(pupil, action)).isInstanceOf(AccessDeniedException.class);
        assertThat(journal()).isEmpty();
    }

    @Test
    @Tag("RR-3")
    void a_stranger_and_another_organisation_learn_nothing_of_the_chat() {
        linked(LINK);
        Viewer foreigner = Stage.viewer(new OrganisationId(stage.organisation + "-2"), "teacher", Permission.values());

        assertThatThrownBy(() -> show(stage.viewer("head"))).isInstanceOf(UnknownScreenException.class);
        assertThatThrownBy(() -> show(foreigner)).isInstanceOf(UnknownScreenException.class);
        assertThatThrownBy(() -> press(foreigner, "renew-link-sure")).isInstanceOf(UnknownScreenException.class);
        assertThat(journal()).isEmpty();
    }

    @Test
    void a_window_takes_two_statements() {
        linked(LINK);
        ScreenRef ref = ref();
        Viewer teacher = teacher();
        stage.statements.forget();

        stage.show(teacher, ref, Input.NONE);

        assertThat(stage.statements.count()).isEqualTo(2);
    }

    @Test
    void the_window_closes() {
        assertThat(press(teacher(), "close")).isEqualTo(new Outcome.Close(""));
    }
}
