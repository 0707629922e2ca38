package org.ejournal.sferum.messenger.vk;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Notice;
import org.ejournal.sferum.messenger.Notice.Kind;
import org.ejournal.sferum.messenger.NoticeProvider;
import org.ejournal.sferum.messenger.Notices;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * VK's Callback API (vk.md section 6). There is no event for a person who joins: all that happens in a chat arrives as a
 * message with an action, and actions that are not known must do no harm.
 */
class VkNoticeProvider implements NoticeProvider {
    private static final Set<String> ACTIONS = Set.of(
            "chat_create",
            "chat_title_update",
            "chat_invite_user",
            "chat_invite_user_by_link",
            "chat_invite_user_by_message_request",
            "chat_kick_user");

    private final Function<Connection, VkCalls> calls;
    private final VkAddress address;
    private final JsonMapper json = JsonMapper.builder().build();

    VkNoticeProvider(Function<Connection, VkCalls> calls, VkAddress address) {
        this.calls = calls;
        this.address = address;
    }

    @Override
    public Notices connect(Connection connection) {
        return new VkNotices(calls.apply(connection), connection, address);
    }

    @Override
    public Optional<Notice> read(byte[] body) {
        try {
            JsonNode event = json.readTree(body);
            return text(event, "type").isEmpty() ? Optional.empty() : Optional.of(notice(event));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static Notice notice(JsonNode event) {
        JsonNode message = event.path("object").path("message");
        String chat = chat(event, message);
        return new Notice(
                text(event, "type").equals("confirmation") ? Kind.QUESTION : chat.isEmpty() ? Kind.OTHER : Kind.CHAT,
                event.path("group_id").asLong(0),
                text(event, "secret"),
                text(event, "event_id"),
                chat,
                message.path("from_id").asLong(0) == 0
                        ? ""
                        : String.valueOf(message.path("from_id").asLong(0)));
    }

    private static String chat(JsonNode event, JsonNode message) {
        long peer = message.path("peer_id").asLong(0);
        boolean happened = text(event, "type").equals("message_new")
                && ACTIONS.contains(text(message.path("action"), "type"))
                && peer > VkOperations.CHAT_PEERS;
        return happened ? String.valueOf(peer - VkOperations.CHAT_PEERS) : "";
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    @Override
    public String taken() {
        return "ok";
    }

    @Override
    public String forget() {
        return "remove";
    }
}
