package org.ejournal.sferum.messenger.vk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VkScriptTest {
    private static String script(Map<String, Object> parameters) {
        return VkScript.of(List.of(new VkScript.Call("messages.editChat", parameters)));
    }

    @Test
    void calls_stand_in_one_list_in_their_order() {
        assertThat(VkScript.of(List.of(
                        new VkScript.Call("users.get", Map.of("user_ids", List.of(1, 2))),
                        new VkScript.Call("messages.editChat", Map.of("title", "8 К", "chat_id", 7L)))))
                .isEqualTo("return [API.users.get({\"user_ids\":\"1,2\"}),"
                        + "API.messages.editChat({\"chat_id\":7,\"title\":\"8 К\"})];");
    }

    @Test
    void a_title_cannot_break_out_of_its_quotes() {
        assertThat(script(Map.of("title", "\"});API.users.get({x:\"\\")))
                .isEqualTo("return [API.messages.editChat({\"title\":\"\\\"});API.users.get({x:\\\"\\\\\"})];");
    }

    @Test
    void line_ends_of_every_kind_are_written_as_numbers() {
        assertThat(script(Map.of("title", "a\nb\r\u2028c")))
                .isEqualTo("return [API.messages.editChat({\"title\":\"a\\u000ab\\u000d\\u2028c\"})];");
    }
}
