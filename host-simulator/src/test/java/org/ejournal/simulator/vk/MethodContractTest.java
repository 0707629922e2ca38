package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.simulator.vk.RunningVk.ANNA;
import static org.ejournal.simulator.vk.RunningVk.BORIS;
import static org.ejournal.simulator.vk.RunningVk.REFUSES;
import static org.ejournal.simulator.vk.RunningVk.SERVICE_USER;
import static org.ejournal.simulator.vk.RunningVk.VERA;
import static org.ejournal.simulator.vk.RunningVk.peer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What each method answers; every request and answer is held against VK's schema on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MethodContractTest {
    private RunningVk vk;

    @BeforeAll
    void start(@TempDir Path directory) {
        vk = new RunningVk(directory);
    }

    @AfterAll
    void stop() {
        vk.close();
    }

    @Test
    void a_chat_of_a_community_says_who_was_really_added() {
        JsonNode created = vk.group.call(
                "messages.createChat", "title", "1A", "user_ids", "101,102,104,777777", "group_id", vk.community);
        assertThat(numbers(created.get("peer_ids"))).containsExactly(ANNA, BORIS);
        JsonNode members = members(vk.group, created.get("chat_id").asLong());
        assertThat(ids(members)).containsExactlyInAnyOrder(-vk.community, ANNA, BORIS);
        JsonNode own = members.get("items").get(0);
        assertThat(own.get("is_owner").asBoolean()).isTrue();
        assertThat(own.get("is_admin").asBoolean()).isTrue();
    }

    @Test
    void an_older_version_gets_the_bare_number_of_a_new_chat() {
        var form = vk.group.form("title", "old form");
        form.put("v", "5.131");
        JsonNode body = vk.group.post("/method/messages.createChat", form);
        assertThat(body.get("response").isIntegralNumber()).isTrue();
    }

    @Test
    void a_chat_of_a_person_belongs_to_that_person() {
        long chat = vk.user
                .call("messages.createChat", "title", "mine", "user_ids", "101")
                .get("chat_id")
                .asLong();
        JsonNode found = vk.user.call("messages.getConversationsById", "peer_ids", peer(chat));
        assertThat(found.get("items")
                        .get(0)
                        .get("chat_settings")
                        .get("owner_id")
                        .asLong())
                .isEqualTo(SERVICE_USER);
    }

    @Test
    void each_member_knows_the_same_chat_by_another_number() {
        vk.user.call("messages.createChat", "title", "something of the user's own");
        long chat = vk.chat("shared", "900,101");
        JsonNode newest = vk.user
                .call("messages.getConversations", "count", 1)
                .get("items")
                .get(0)
                .get("conversation");
        assertThat(newest.get("chat_settings").get("title").asString()).isEqualTo("shared");
        assertThat(newest.get("peer").get("id").asLong()).isNotEqualTo(peer(chat));
        long own = newest.get("peer").get("local_id").asLong();
        assertThat(ids(members(vk.user, own))).contains(SERVICE_USER, ANNA);
    }

    @Test
    void a_group_token_cannot_add_a_person() {
        long chat = vk.chat("no adding", "101");
        JsonNode error = vk.group.refused("messages.addChatUser", "chat_id", chat, "user_id", BORIS);
        assertThat(error.get("error_code").asInt()).isEqualTo(27);
        assertThat(error.get("error_msg").asString())
                .isEqualTo("Group authorization failed: method is unavailable with group auth.");
    }

    @Test
    void a_member_adds_a_person_once() {
        long chat = ownChat("adding", "101");
        assertThat(vk.user
                        .call("messages.addChatUser", "chat_id", chat, "user_id", BORIS)
                        .asInt())
                .isEqualTo(1);
        JsonNode again = vk.user.refused("messages.addChatUser", "chat_id", chat, "user_id", BORIS);
        assertThat(again.get("error_code").asInt()).isEqualTo(15);
        assertThat(again.get("error_msg").asString()).isEqualTo("Access denied: user already in");
    }

    @Test
    void a_person_who_forbids_it_cannot_be_added() {
        long chat = ownChat("not adding", "101");
        JsonNode error = vk.user.refused("messages.addChatUser", "chat_id", chat, "user_id", REFUSES);
        assertThat(error.get("error_msg").asString()).isEqualTo("Access denied: can't add this user");
        assertThat(vk.user.code("messages.addChatUser", "chat_id", chat, "user_id", 777777))
                .isEqualTo(936);
    }

    @Test
    void an_administrator_removes_a_member_once() {
        long chat = vk.chat("removing", "101,102");
        assertThat(vk.group
                        .call("messages.removeChatUser", "chat_id", chat, "member_id", ANNA)
                        .asInt())
                .isEqualTo(1);
        assertThat(vk.group.code("messages.removeChatUser", "chat_id", chat, "member_id", ANNA))
                .isEqualTo(935);
        assertThat(ids(members(vk.group, chat))).containsExactlyInAnyOrder(-vk.community, BORIS);
    }

    @Test
    void a_plain_member_removes_nobody_but_may_leave_and_return() {
        VkClient anna = vk.as(ANNA);
        vk.chat("leaving", "101,102");
        long chat = newest(anna);
        assertThat(anna.code("messages.removeChatUser", "chat_id", chat, "user_id", BORIS))
                .isEqualTo(925);
        anna.call("messages.removeChatUser", "chat_id", chat, "user_id", ANNA);
        assertThat(anna.code("messages.getConversationMembers", "peer_id", peer(chat)))
                .isEqualTo(917);
        anna.call("messages.addChatUser", "chat_id", chat, "user_id", ANNA);
        assertThat(ids(members(anna, chat))).contains(ANNA);
    }

    @Test
    void an_administrator_gives_and_takes_the_role() {
        long chat = vk.chat("roles", "101,102");
        vk.group.call("messages.setMemberRole", "peer_id", peer(chat), "member_id", ANNA, "role", "admin");
        assertThat(admins(chat)).containsExactlyInAnyOrder(-vk.community, ANNA);
        vk.group.call("messages.setMemberRole", "peer_id", peer(chat), "member_id", ANNA, "role", "member");
        assertThat(admins(chat)).containsExactly(-vk.community);
        assertThat(vk.group.code("messages.setMemberRole", "peer_id", peer(chat), "member_id", VERA, "role", "admin"))
                .isEqualTo(935);
        VkClient boris = vk.as(BORIS);
        assertThat(boris.code(
                        "messages.setMemberRole", "peer_id", peer(newest(boris)), "member_id", ANNA, "role", "admin"))
                .isEqualTo(925);
    }

    @Test
    void a_title_changes_for_every_member() {
        long chat = vk.chat("before", "101");
        assertThat(vk.group
                        .call("messages.editChat", "chat_id", chat, "title", "after")
                        .asInt())
                .isEqualTo(1);
        JsonNode seen = vk.as(ANNA)
                .call("messages.getConversations", "count", 1)
                .get("items")
                .get(0);
        assertThat(seen.get("conversation").get("chat_settings").get("title").asString())
                .isEqualTo("after");
        assertThat(seen.get("last_message").get("action").get("type").asString())
                .isEqualTo("chat_title_update");
    }

    @Test
    void members_come_twenty_at_a_time_unless_asked_otherwise() {
        for (long id = 5001; id <= 5030; id++) {
            vk.vk.world().person(id, "Pupil", "Number" + id);
        }
        String people =
                LongStream.rangeClosed(5001, 5030).mapToObj(String::valueOf).collect(Collectors.joining(","));
        long chat = vk.chat("thirty", people);
        JsonNode first = vk.group.call("messages.getConversationMembers", "peer_id", peer(chat));
        assertThat(first.get("count").asInt()).isEqualTo(31);
        assertThat(first.get("items").size()).isEqualTo(20);
        JsonNode rest = vk.group.call(
                "messages.getConversationMembers",
                "peer_id",
                peer(chat),
                "offset",
                20,
                "count",
                1000,
                "extended",
                1,
                "fields",
                "screen_name");
        assertThat(rest.get("items").size()).isEqualTo(11);
        assertThat(rest.get("profiles").size()).isEqualTo(11);
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(rest));
    }

    @Test
    void conversations_come_newest_first_and_in_pages() {
        vk.otherGroup.call("messages.createChat", "title", "first");
        vk.otherGroup.call("messages.createChat", "title", "second");
        vk.otherGroup.call("messages.createChat", "title", "third", "user_ids", "101");
        JsonNode page = vk.otherGroup.call("messages.getConversations", "count", 2, "extended", 1);
        assertThat(page.get("count").asInt()).isEqualTo(3);
        assertThat(titles(page)).containsExactly("third", "second");
        JsonNode rest = vk.otherGroup.call("messages.getConversations", "offset", 2, "count", 200);
        assertThat(titles(rest)).containsExactly("first");
        assertThat(page.get("groups").get(0).get("id").asLong()).isEqualTo(vk.otherCommunity);
    }

    @Test
    void a_link_lets_a_person_in_until_it_is_reset() {
        long chat = vk.chat("by link", "");
        String link = vk.group
                .call("messages.getInviteLink", "peer_id", peer(chat))
                .get("link")
                .asString();
        assertThat(vk.group
                        .call("messages.getInviteLink", "peer_id", peer(chat))
                        .get("link")
                        .asString())
                .isEqualTo(link);
        VkClient gleb = vk.as(REFUSES);
        JsonNode preview = gleb.call("messages.getChatPreview", "link", link).get("preview");
        assertThat(preview.get("title").asString()).isEqualTo("by link");
        long joined = gleb.call("messages.joinChatByInviteLink", "link", link)
                .get("chat_id")
                .asLong();
        assertThat(gleb.call("messages.joinChatByInviteLink", "link", link)
                        .get("chat_id")
                        .asLong())
                .isEqualTo(joined);
        assertThat(ids(members(vk.group, chat))).contains(REFUSES);
        assertThat(gleb.code("messages.getInviteLink", "peer_id", peer(joined))).isEqualTo(919);
        assertThat(gleb.code("messages.getInviteLink", "peer_id", peer(joined), "reset", 1))
                .isEqualTo(931);
        String fresh = vk.group
                .call("messages.getInviteLink", "peer_id", peer(chat), "reset", 1)
                .get("link")
                .asString();
        assertThat(fresh).isNotEqualTo(link);
        assertThat(vk.as(VERA).code("messages.joinChatByInviteLink", "link", link))
                .isEqualTo(917);
    }

    @Test
    void the_same_random_id_sends_once() {
        long chat = vk.chat("sending", "101");
        vk.group.call("messages.send", "peer_id", peer(chat), "random_id", 7, "message", "hello");
        vk.group.call("messages.send", "peer_id", peer(chat), "random_id", 7, "message", "hello");
        JsonNode sent = vk.group.call(
                "messages.send", "peer_ids", peer(chat) + ",101,104,777777", "random_id", 8, "message", "to many");
        assertThat(sent.get(0).get("conversation_message_id").asInt()).isEqualTo(3);
        assertThat(sent.get(0).get("message_id").asInt()).isZero();
        assertThat(sent.get(1).get("message_id").asInt()).isPositive();
        assertThat(sent.get(2).get("error").get("code").asInt()).isEqualTo(901);
        assertThat(sent.get(3).get("error").get("code").asInt()).isEqualTo(936);
        assertThat(vk.group.code("messages.send", "peer_id", peer(chat), "message", "no random id"))
                .isEqualTo(100);
    }

    @Test
    void a_cleared_conversation_returns_with_the_next_message() {
        VkClient vera = vk.as(VERA);
        long chat = vk.chat("clearing", "103");
        long own = newest(vera);
        assertThat(vera.call("messages.deleteConversation", "peer_id", peer(own))
                        .get("last_deleted_id")
                        .asInt())
                .isPositive();
        assertThat(titles(vera.call("messages.getConversations"))).doesNotContain("clearing");
        vk.group.call("messages.send", "peer_id", peer(chat), "random_id", 9, "message", "still here");
        assertThat(titles(vera.call("messages.getConversations"))).contains("clearing");
    }

    @Test
    void people_and_communities_are_found_by_id_and_by_short_name() {
        JsonNode people = vk.group.call("users.get", "user_ids", "102,id101,777777", "fields", "screen_name,sex");
        assertThat(people.size()).isEqualTo(2);
        assertThat(people.get(1).get("first_name").asString()).isEqualTo("Anna");
        assertThat(vk.user.call("users.get").get(0).get("id").asLong()).isEqualTo(SERVICE_USER);
        JsonNode own = vk.group.call("groups.getById").get("groups");
        assertThat(own.get(0).get("name").asString()).isEqualTo("School 1");
        JsonNode both = vk.user.call("groups.getById", "group_ids", "school1,club" + vk.otherCommunity);
        assertThat(both.get("groups").size()).isEqualTo(2);
        assertThat(vk.user
                        .call("utils.resolveScreenName", "screen_name", "school2")
                        .get("object_id")
                        .asLong())
                .isEqualTo(vk.otherCommunity);
    }

    @Test
    void a_community_knows_its_members_and_its_own_rights() {
        vk.vk.world().members(vk.community, List.of(ANNA, BORIS));
        assertThat(vk.group
                        .call("groups.getMembers", "group_id", vk.community)
                        .get("items")
                        .size())
                .isEqualTo(2);
        assertThat(vk.group
                        .call("groups.getMembers", "fields", "sex")
                        .get("items")
                        .get(0)
                        .get("id")
                        .asLong())
                .isEqualTo(ANNA);
        assertThat(vk.group
                        .call("groups.isMember", "group_id", vk.community, "user_id", ANNA)
                        .asInt())
                .isEqualTo(1);
        assertThat(vk.group
                        .call("groups.isMember", "group_id", "school1", "user_ids", "101,103")
                        .get(1)
                        .get("member")
                        .asInt())
                .isZero();
        JsonNode rights = vk.group.call("groups.getTokenPermissions");
        assertThat(rights.get("mask").asInt()).isEqualTo(4096 + 262_144);
        assertThat(vk.user.code("groups.getTokenPermissions")).isEqualTo(5);
    }

    @Test
    void a_community_learns_who_lets_it_write() {
        assertThat(allowed(ANNA)).isEqualTo(1);
        assertThat(allowed(REFUSES)).isZero();
        assertThat(vk.group.code("messages.send", "user_id", REFUSES, "random_id", 1, "message", "hello"))
                .isEqualTo(901);
    }

    @Test
    void a_chat_is_shown_in_the_older_form_too() {
        vk.chat("older form", "900,101");
        long own = newest(vk.user);
        assertThat(vk.user.call("messages.getChat", "chat_id", own).get("users").size())
                .isEqualTo(3);
        JsonNode full = vk.user.call("messages.getChat", "chat_ids", own, "fields", "sex");
        assertThat(full.get(0).get("users").get(1).get("id").asLong()).isPositive();
    }

    @Test
    void a_chat_of_another_community_does_not_exist() {
        assertThat(vk.group.code("messages.getConversationMembers", "peer_id", peer(99_999)))
                .isEqualTo(927);
        assertThat(vk.group.code("messages.editChat", "chat_id", 99_999, "title", "x"))
                .isEqualTo(100);
    }

    @Test
    void an_owner_cannot_lose_the_role() {
        long chat = vk.chat("owned", "101");
        assertThat(vk.group.code(
                        "messages.setMemberRole", "peer_id", peer(chat), "member_id", -vk.community, "role", "member"))
                .isEqualTo(15);
    }

    @Test
    void what_is_described_but_not_built_is_refused_with_33() {
        assertThat(vk.user.code("messages.addChatUsers")).isEqualTo(33);
        assertThat(vk.group.code("messages.addChatUsers")).isEqualTo(27);
    }

    @Test
    void a_community_that_did_not_switch_long_poll_on_has_none() {
        assertThat(vk.group.code("groups.getLongPollServer", "group_id", vk.community))
                .isEqualTo(100);
    }

    private long ownChat(String title, String people) {
        return vk.user
                .call("messages.createChat", "title", title, "user_ids", people)
                .get("chat_id")
                .asLong();
    }

    private int allowed(long person) {
        return vk.group
                .call("messages.isMessagesFromGroupAllowed", "group_id", vk.community, "user_id", person)
                .get("is_allowed")
                .asInt();
    }

    private static long newest(VkClient client) {
        return client.call("messages.getConversations", "count", 1)
                .get("items")
                .get(0)
                .get("conversation")
                .get("peer")
                .get("local_id")
                .asLong();
    }

    private static JsonNode members(VkClient client, long chat) {
        return client.call("messages.getConversationMembers", "peer_id", peer(chat), "count", 1000);
    }

    private List<Long> admins(long chat) {
        return members(vk.group, chat)
                .get("items")
                .valueStream()
                .filter(member -> member.path("is_admin").asBoolean(false))
                .map(member -> member.get("member_id").asLong())
                .toList();
    }

    private static List<Long> ids(JsonNode members) {
        return members.get("items")
                .valueStream()
                .map(member -> member.get("member_id").asLong())
                .toList();
    }

    private static List<String> titles(JsonNode conversations) {
        return conversations
                .get("items")
                .valueStream()
                .map(item -> item.get("conversation")
                        .path("chat_settings")
                        .path("title")
                        .asString(""))
                .toList();
    }

    private static List<Long> numbers(JsonNode list) {
        return list.valueStream().map(JsonNode::asLong).toList();
    }
}
