package org.ejournal.simulator.vk.api;

import java.util.List;
import java.util.Map;
import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Membership;
import org.ejournal.simulator.vk.store.Message;

/**
 * A conversation and its messages in VK's words, as one member sees them.
 *
 * <p>For a community the global number of a message in a chat is 0 (vk.md section 0, fact 5), and its number inside
 * the conversation stands beside it.
 */
final class ConversationView {
    private final Chat chat;
    private final Membership side;
    private final List<Membership> members;

    /** A view over the conversation by one member, with those who are in it now. */
    ConversationView(Chat chat, Membership side, List<Membership> members) {
        this.chat = chat;
        this.side = side;
        this.members = members;
    }

    Map<String, Object> conversation() {
        long lastMessage = visibleId(chat.lastMessageId());
        Map<String, Object> conversation = Json.object(
                "peer", peer(),
                "version", chat.lastCmid(),
                "last_message_id", lastMessage,
                "in_read", lastMessage,
                "out_read", lastMessage,
                "sort_id", Json.object("major_id", 0, "minor_id", chat.lastMessageId()),
                "last_conversation_message_id", chat.lastCmid(),
                "in_read_cmid", chat.lastCmid(),
                "out_read_cmid", chat.lastCmid(),
                "is_marked_unread", false,
                "important", false,
                "can_write", Json.object("allowed", side.present()));
        if (!chat.isDialogue()) {
            conversation.put("chat_settings", settings());
        }
        return conversation;
    }

    Map<String, Object> message(Message message) {
        Map<String, Object> shown = Json.object(
                "id", visibleId(message.id()),
                "conversation_message_id", message.cmid(),
                "date", message.sentAt(),
                "from_id", message.fromId(),
                "peer_id", peerId(),
                "out", Json.bit(message.fromId() == side.memberId()),
                "text", message.action() == null ? message.text() : "",
                "version", message.cmid(),
                "random_id", message.randomId(),
                "important", false,
                "is_hidden", false,
                "attachments", List.of(),
                "fwd_messages", List.of(),
                "payload", message.payload());
        if (message.action() != null) {
            shown.put(
                    "action",
                    Json.object(
                            "type", message.action(),
                            "member_id", message.actionMember() == 0 ? null : message.actionMember(),
                            "text", message.text().isEmpty() ? null : message.text()));
        }
        return shown;
    }

    long peerId() {
        return chat.isDialogue() ? other() : Peer.ofChat(side.localId());
    }

    private Map<String, Object> peer() {
        if (!chat.isDialogue()) {
            return Json.object("id", peerId(), "type", "chat", "local_id", side.localId());
        }
        long other = other();
        return Json.object("id", other, "type", other > 0 ? "user" : "group", "local_id", Math.abs(other));
    }

    private Map<String, Object> settings() {
        boolean present = side.present();
        return Json.object(
                "owner_id",
                chat.ownerId(),
                "title",
                chat.title(),
                "state",
                side.state().schemaName(),
                "members_count",
                present ? members.size() : null,
                "admin_ids",
                present ? adminIds() : null,
                "active_ids",
                present ? activeIds() : null,
                "is_group_channel",
                false,
                "is_disappearing",
                false,
                "is_service",
                false,
                "acl",
                acl(),
                "permissions",
                ChatRules.PERMISSIONS);
    }

    private Map<String, Object> acl() {
        Room room = new Room(chat, side);
        return Json.object(
                "can_change_info", room.administered(),
                "can_change_invite_link", room.administered(),
                "can_change_pin", room.administered(),
                "can_invite", room.present(),
                "can_promote_users", room.administered(),
                "can_see_invite_link", room.administered(),
                "can_moderate", room.administered(),
                "can_copy_chat", room.administered(),
                "can_call", room.present() && side.memberId() > 0,
                "can_use_mass_mentions", room.present(),
                "can_change_service_type", false);
    }

    private List<Long> adminIds() {
        return members.stream()
                .filter(Membership::admin)
                .map(Membership::memberId)
                .toList();
    }

    private List<Long> activeIds() {
        return members.stream()
                .map(Membership::memberId)
                .filter(id -> id != side.memberId())
                .limit(4)
                .toList();
    }

    /** The one of a dialogue's two who is not the viewer; the viewer in a dialogue with themselves. */
    private long other() {
        return members.stream()
                .map(Membership::memberId)
                .filter(id -> id != side.memberId())
                .findFirst()
                .orElse(side.memberId());
    }

    private long visibleId(long messageId) {
        return side.memberId() < 0 && !chat.isDialogue() ? 0 : messageId;
    }
}
