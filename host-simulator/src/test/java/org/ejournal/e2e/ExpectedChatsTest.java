package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The yardstick itself, by a few chats that anybody can count in the demo's files. */
class ExpectedChatsTest {
    @Test
    void every_class_has_two_chats_and_a_school_one_staff_chat() {
        List<Messenger.Chat> gymnasium = Demo.of("gymnasium-3").expected();

        assertThat(gymnasium)
                .hasSize(1 + 2 * 8)
                .extracting(Messenger.Chat::title)
                .contains("Учительская");
    }

    @Test
    void admins_are_members_and_strangers_to_vk_are_not_counted() {
        for (Demo demo : Demo.ALL) {
            assertThat(demo.expected())
                    .allSatisfy(chat -> assertThat(chat.members()).containsAll(chat.admins()))
                    .allSatisfy(chat -> assertThat(chat.members()).doesNotContain(0L));
        }
    }

    @Test
    void the_least_number_of_calls_is_one_for_each_chat_and_one_for_each_admin() {
        List<Messenger.Chat> chats = List.of(
                new Messenger.Chat("1", tree(1L, 2L, 3L), tree(1L)),
                new Messenger.Chat("2", tree(1L, 2L), tree(1L, 2L)));

        assertThat(ExpectedChats.leastCalls(chats)).isEqualTo(5);
    }

    private static TreeSet<Long> tree(Long... ids) {
        return new TreeSet<>(List.of(ids));
    }
}
