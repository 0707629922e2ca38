package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ejournal.simulator.vk.RunningVk.peer;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is remembered when the local VK ends and starts again. */
class MemoryTest {
    @Test
    void a_restart_forgets_nothing(@TempDir Path directory) {
        long chat;
        String link;
        try (RunningVk vk = new RunningVk(directory)) {
            chat = vk.chat("kept", "101,102");
            vk.group.call("messages.setMemberRole", "peer_id", peer(chat), "member_id", 101, "role", "admin");
            vk.group.call("messages.removeChatUser", "chat_id", chat, "member_id", 102);
            link = link(vk, chat);
        }
        try (RunningVk vk = new RunningVk(directory)) {
            JsonNode members = vk.group.call("messages.getConversationMembers", "peer_id", peer(chat));
            assertThat(members.get("count").asInt()).isEqualTo(2);
            assertThat(key(link(vk, chat))).isEqualTo(key(link));
            assertThat(vk.chat("next", "101")).isEqualTo(chat + 1);
        }
    }

    @Test
    void what_was_answered_outlives_a_process_that_is_killed(@TempDir Path directory, @TempDir Path copied)
            throws Exception {
        try (RunningVk vk = new RunningVk(directory)) {
            long chat = vk.chat("answered", "101,102,103");
            // What the file holds now is what a killed process leaves behind.
            Files.copy(directory.resolve("local-vk.mv.db"), copied.resolve("local-vk.mv.db"));
            try (RunningVk again = new RunningVk(copied)) {
                assertThat(again.group
                                .call("messages.getConversationMembers", "peer_id", peer(chat))
                                .get("count")
                                .asInt())
                        .isEqualTo(4);
            }
        }
    }

    /** What came later is taken out of the file, as if it had never been there. */
    @Test
    void a_memory_from_before_the_callback_servers_goes_on(@TempDir Path directory) throws Exception {
        long chat;
        try (RunningVk vk = new RunningVk(directory)) {
            chat = vk.chat("old", "101,102");
        }
        try (Connection file = DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("local-vk"), "sa", "");
                Statement statement = file.createStatement()) {
            statement.execute("drop table callback_server, callback_code, callback_event");
            statement.execute("drop table id_account, id_profile, id_client, id_client_address, id_grant, id_token,"
                    + " id_session");
            statement.execute("drop table video_call, video_caller");
            statement.execute("drop sequence vk_id_number");
            statement.execute("alter table access_token drop column expired");
            statement.execute("delete from databasechangelog where id not like '1-%' and id not like '2-%'");
        }
        try (RunningVk vk = new RunningVk(directory)) {
            JsonNode members = vk.group.call("messages.getConversationMembers", "peer_id", peer(chat));
            assertThat(members.get("count").asInt()).isEqualTo(3);
            assertThat(vk.group
                            .call("groups.getCallbackServers", "group_id", vk.community)
                            .get("count")
                            .asInt())
                    .isZero();
            assertThat(vk.chat("new", "101")).isEqualTo(chat + 1);
        }
    }

    @Test
    void a_stopped_one_refuses_connections(@TempDir Path directory) {
        RunningVk vk = new RunningVk(directory);
        vk.close();
        assertThatThrownBy(() -> vk.group.call("users.get"))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(ConnectException.class);
    }

    @Test
    void seeding_twice_changes_nothing_but_names(@TempDir Path directory) {
        try (RunningVk vk = new RunningVk(directory)) {
            long again = vk.vk.world().community("School 1 renamed", RunningVk.GROUP_TOKEN, "school1");
            assertThat(again).isEqualTo(vk.community);
            vk.vk.world().person(RunningVk.ANNA, "Anna", "Newname");
            JsonNode anna =
                    vk.group.call("users.get", "user_ids", RunningVk.ANNA).get(0);
            assertThat(anna.get("last_name").asString()).isEqualTo("Newname");
            assertThat(vk.group
                            .call("groups.getById")
                            .get("groups")
                            .get(0)
                            .get("name")
                            .asString())
                    .isEqualTo("School 1 renamed");
        }
    }

    @Test
    void another_process_reads_the_chats_of_a_community(@TempDir Path directory) {
        try (RunningVk vk = new RunningVk(directory)) {
            long chat = vk.chat("seen from outside", "101,102");
            vk.group.call("messages.setMemberRole", "peer_id", peer(chat), "member_id", 101, "role", "admin");
            JsonNode seen =
                    vk.group.get("/local/chats?community=" + vk.community).get(0);
            assertThat(seen.get("title").asString()).isEqualTo("seen from outside");
            assertThat(seen.get("owner").asLong()).isEqualTo(-vk.community);
            assertThat(seen.get("members").size()).isEqualTo(3);
            assertThat(seen.get("admins").valueStream().map(JsonNode::asLong))
                    .containsExactlyInAnyOrder(-vk.community, 101L);
        }
    }

    private static String link(RunningVk vk, long chat) {
        return vk.group
                .call("messages.getInviteLink", "peer_id", peer(chat))
                .get("link")
                .asString();
    }

    private static String key(String link) {
        return link.substring(link.lastIndexOf('/'));
    }
}
