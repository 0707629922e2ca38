package org.ejournal.simulator.vk.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Membership;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Message;

/**
 * Looking at conversations and at who is in them (vk.md sections 1 and 6).
 *
 * <p>A community that is no administrator of a chat does not see its members (917) and does not find it by id. Nothing
 * is ever unread, important, unanswered or archived here, so those filters find nothing.
 */
public final class ConversationMethods {
    private static final Set<String> FILTERS_FOR_ALL = Set.of("all", "sorted_chats");

    private final Memory memory;
    private final Rooms rooms;
    private final Profiles profiles;

    public ConversationMethods(Memory memory, Rooms rooms, Profiles profiles) {
        this.memory = memory;
        this.rooms = rooms;
        this.profiles = profiles;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "messages.getConversationMembers", this::members,
                "messages.getConversations", this::conversations,
                "messages.getConversationsById", this::conversationsById);
    }

    private Object members(Call call) {
        Parameters parameters = call.parameters();
        Room room = rooms.byPeer(call.caller(), parameters.number("peer_id"))
                .orElseThrow(() -> VkRefusal.of(VkRefusal.NO_SUCH_CHAT));
        if (!seesMembers(call, room)) {
            throw VkRefusal.of(VkRefusal.NO_ACCESS_TO_CHAT);
        }
        Set<Long> wanted = new HashSet<>(parameters.numbers("member_ids"));
        List<Membership> members = memory.memberships().present(room.chat().id()).stream()
                .filter(member -> wanted.isEmpty() || wanted.contains(member.memberId()))
                .toList();
        List<Membership> page = page(members, parameters.number("offset", 0), parameters.number("count", 20));
        Map<String, Object> answer = Json.object(
                "items", page.stream().map(member -> member(room, member)).toList(),
                "count", members.size(),
                "chat_restrictions", room.chat().isDialogue() ? null : ChatRules.RESTRICTIONS);
        extend(call, answer, page.stream().map(Membership::memberId).toList());
        return answer;
    }

    private static boolean seesMembers(Call call, Room room) {
        return room.present() && (!call.byCommunity() || room.chat().isDialogue() || room.administered());
    }

    private static Map<String, Object> member(Room room, Membership member) {
        return Json.object(
                "member_id", member.memberId(),
                "invited_by", member.invitedBy(),
                "join_date", member.joinedAt(),
                "is_admin", member.admin() ? true : null,
                "is_owner", member.memberId() == room.chat().ownerId() ? true : null,
                "can_kick", room.canKick(member));
    }

    private Object conversations(Call call) {
        Parameters parameters = call.parameters();
        if (!FILTERS_FOR_ALL.contains(parameters.text("filter", "all"))) {
            return Json.object("count", 0, "items", List.of());
        }
        List<Chat> chats = memory.chats()
                .of(
                        call.caller(),
                        parameters.number("start_message_id", Long.MAX_VALUE),
                        (int) Math.min(parameters.number("offset", 0), Integer.MAX_VALUE),
                        (int) parameters.number("count", 20));
        Map<Long, Message> last =
                memory.messages().byChat(chats.stream().map(Chat::lastMessageId).toList());
        Set<Long> named = new HashSet<>();
        List<Object> items = new ArrayList<>();
        views(call.caller(), chats, named).forEach((chat, view) -> {
            Message message = last.get(chat.id());
            items.add(Json.object(
                    "conversation",
                    view.conversation(),
                    "last_message",
                    message == null ? null : view.message(message)));
        });
        Map<String, Object> answer = Json.object("count", memory.chats().countOf(call.caller()), "items", items);
        extend(call, answer, List.copyOf(named));
        return answer;
    }

    private Object conversationsById(Call call) {
        List<Chat> chats = call.parameters().numbers("peer_ids").stream()
                .map(peerId -> rooms.byPeer(call.caller(), peerId))
                .flatMap(Optional::stream)
                .filter(room -> !call.byCommunity() || seesMembers(call, room))
                .map(Room::chat)
                .toList();
        Set<Long> named = new HashSet<>();
        List<Map<String, Object>> items = views(call.caller(), chats, named).values().stream()
                .map(ConversationView::conversation)
                .toList();
        Map<String, Object> answer = Json.object("count", items.size(), "items", items);
        extend(call, answer, List.copyOf(named));
        return answer;
    }

    /** The conversations as the caller sees them, in their order; collects whom an extended answer has to describe. */
    private Map<Chat, ConversationView> views(long caller, List<Chat> chats, Set<Long> named) {
        List<Long> ids = chats.stream().map(Chat::id).toList();
        Map<Long, Membership> sides = memory.memberships().sides(caller, ids);
        Map<Long, List<Membership>> members = memory.memberships().present(ids);
        Map<Chat, ConversationView> views = new LinkedHashMap<>();
        for (Chat chat : chats) {
            List<Membership> present = members.getOrDefault(chat.id(), List.of());
            views.put(chat, new ConversationView(chat, Objects.requireNonNull(sides.get(chat.id())), present));
            named.add(chat.ownerId());
            present.stream()
                    .filter(member -> chat.isDialogue() || member.admin())
                    .forEach(member -> named.add(member.memberId()));
        }
        return views;
    }

    private void extend(Call call, Map<String, Object> answer, List<Long> ids) {
        List<String> fields = call.parameters().words("fields");
        if (call.parameters().flag("extended") || !fields.isEmpty()) {
            profiles.extend(answer, ids, fields);
        }
    }

    private static List<Membership> page(List<Membership> all, long offset, long count) {
        return all.stream().skip(offset).limit(count).toList();
    }
}
