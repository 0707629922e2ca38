package org.ejournal.simulator.vk.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.simulator.vk.store.CallbackEvent;
import org.ejournal.simulator.vk.store.CallbackServer;
import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Message;
import org.jspecify.annotations.Nullable;

/** Events in VK's words (vk.md section 6). */
public final class CallbackBodies {
    private static final Map<String, Object> CLIENT = Json.object(
            "button_actions", List.of("text"),
            "keyboard", true,
            "inline_keyboard", true,
            "carousel", false,
            "lang_id", 0);

    private final Memory memory;

    /** Makes one over a memory. */
    public CallbackBodies(Memory memory) {
        this.memory = memory;
    }

    /** The question for the code. */
    public Map<String, Object> confirmation(CallbackServer server) {
        return Json.object("type", "confirmation", "group_id", server.communityId(), "secret", secret(server));
    }

    /** The event; nothing where what it is about cannot be seen by the community any more. */
    public Optional<Map<String, Object>> of(CallbackEvent event, CallbackServer server) {
        return object(event, server)
                .map(object -> Json.object(
                        "group_id", server.communityId(),
                        "type", event.type(),
                        "event_id", event.eventId(),
                        "v", server.apiVersion(),
                        "object", object,
                        "secret", secret(server)));
    }

    private static @Nullable String secret(CallbackServer server) {
        return server.secret().isEmpty() ? null : server.secret();
    }

    private Optional<Map<String, Object>> object(CallbackEvent event, CallbackServer server) {
        return switch (event.type()) {
            case "message_new" -> message(event.messageId(), -server.communityId());
            case "message_allow" -> Optional.of(Json.object("user_id", event.personId(), "key", ""));
            case "group_join" -> Optional.of(Json.object("user_id", event.personId(), "join_type", "join"));
            case "group_leave" -> Optional.of(Json.object("user_id", event.personId(), "self", 1));
            default -> Optional.of(Json.object("user_id", event.personId()));
        };
    }

    private Optional<Map<String, Object>> message(long id, long community) {
        return memory.messages().byChat(List.of(id)).values().stream()
                .findFirst()
                .flatMap(message ->
                        memory.chats().chat(message.chatId()).flatMap(chat -> message(message, chat, community)));
    }

    private Optional<Map<String, Object>> message(Message message, Chat chat, long community) {
        return memory.memberships().find(chat.id(), community).map(side -> {
            ConversationView view =
                    new ConversationView(chat, side, memory.memberships().present(chat.id()));
            return Json.object("message", view.message(message), "client_info", CLIENT);
        });
    }
}
