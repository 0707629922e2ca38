package org.ejournal.sferum.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.ledger.Settlement.ChatTruth;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CM-12")
class MyChatsScreenTest {
    private Stage stage;
    private SomeChats chats;

    @BeforeEach
    void a_school() {
        stage = new Stage("net-school");
        chats = new SomeChats(stage).put(3);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private List<Block.Card> cards(Viewer viewer) {
        return Seen.blocks(stage.show(viewer, "my-chats"), Block.Cards.class)
                .get(0)
                .cards();
    }

    @Test
    void a_card_says_who_administers_the_chat_how_many_are_in_it_and_of_which_type_it_is() {
        assertThat(cards(stage.viewer("teacher")))
                .extracting(Block.Card::title, Block.Card::lines, Block.Card::badge)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "8 К", List.of("Администраторы чата: Загурская Марина", "Участников чата: 3"), "Класс"));
    }

    @Test
    @Tag("RR-3")
    void the_cards_are_the_own_chats_also_for_who_may_see_all() {
        assertThat(cards(stage.viewer("pupil", Permission.values())))
                .extracting(Block.Card::title)
                .containsExactly("8 К");
    }

    @Test
    void a_card_leads_to_the_messenger_once_the_chat_exists() {
        chats.settle(
                List.of(
                        new ChatTruth(chats.id("8 К"), "1", "8 К", "", ""),
                        new ChatTruth(chats.id("Учительская"), "2", "Учительская", "", "https://vk.me/join/abc")),
                List.of(),
                List.of());

        assertThat(cards(stage.viewer("teacher")))
                .extracting(Block.Card::target)
                .containsExactly(
                        Target.address(URI.create("https://web.vk.me")),
                        Target.nowhere(),
                        Target.address(URI.create("https://web.vk.me")));
    }

    @Test
    void who_is_linked_is_told_so_and_led_to_the_messenger() {
        Screen screen = stage.show(stage.viewer("teacher"), "my-chats");

        assertThat(Seen.notices(screen)).containsExactly("Ваша учётная запись связана с учебным профилем Сферума");
        assertThat(Seen.buttons(screen))
                .containsExactly("Перейти в VK Мессенджер", "Отменить привязку учебного профиля VK ID");
    }

    @Test
    void who_is_not_linked_sees_which_chats_wait_and_the_way_to_link() {
        Screen screen = stage.show(stage.viewer("pupil"), "my-chats");

        assertThat(Seen.notices(screen)).singleElement().asString().contains("пока не привязан");
        assertThat(Seen.buttons(screen)).containsExactly("Привязать аккаунт к Сферум");
        assertThat(cards(stage.viewer("pupil"))).extracting(Block.Card::target).containsExactly(Target.nowhere());
    }

    @Test
    void who_is_in_no_chat_is_told_so() {
        Screen screen = stage.show(stage.viewer("stranger"), "my-chats");

        assertThat(Seen.blocks(screen, Block.Cards.class))
                .containsExactly(new Block.Cards(List.of(), "Вы пока не состоите ни в одном чате"));
    }
}
