package org.ejournal.simulator.vk.api;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Membership;
import org.ejournal.simulator.vk.store.Memory;

/**
 * Invitation links (vk.md section 1).
 *
 * <p>Administrators see and change a chat's one link. By it a person comes in without anybody's leave, a person who was
 * sent away too: whether VK lets such a one return is not known.
 */
public final class InviteMethods {
    private final Memory memory;
    private final Rooms rooms;
    private final Profiles profiles;
    private final Links links;
    private final Clock clock;

    public InviteMethods(Memory memory, Rooms rooms, Profiles profiles, Links links, Clock clock) {
        this.memory = memory;
        this.rooms = rooms;
        this.profiles = profiles;
        this.links = links;
        this.clock = clock;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "messages.getInviteLink", this::link,
                "messages.joinChatByInviteLink", this::join,
                "messages.getChatPreview", this::preview);
    }

    private Object link(Call call) {
        long peerId = call.parameters().number("peer_id");
        boolean reset = call.parameters().flag("reset");
        if (!Peer.isChat(peerId)) {
            throw VkRefusal.parameter("peer_id is invalid");
        }
        Chat chat = rooms.byPeer(call.caller(), peerId)
                .filter(Room::administered)
                .map(Room::chat)
                .orElseThrow(() -> VkRefusal.of(reset ? VkRefusal.NO_CHANGE_OF_LINK : VkRefusal.NO_INVITE_LINK));
        String key = chat.inviteKey();
        if (key == null || reset) {
            key = links.newKey();
            memory.chats().setInviteKey(chat.id(), key);
        }
        return Json.object("link", links.invitation(key));
    }

    private Object join(Call call) {
        Chat chat = byLink(call.parameters().text("link"));
        Optional<Membership> present =
                memory.memberships().find(chat.id(), call.caller()).filter(Membership::present);
        return Json.object(
                "chat_id", present.orElseGet(() -> enter(chat, call.caller())).localId());
    }

    private Membership enter(Chat chat, long person) {
        long now = clock.instant().getEpochSecond();
        Membership member = memory.memberships().enter(chat, person, person, now);
        memory.messages().note(chat.id(), person, "chat_invite_user_by_link", 0, "", now);
        return member;
    }

    private Object preview(Call call) {
        Parameters parameters = call.parameters();
        Chat chat = parameters.has("link") ? byLink(parameters.text("link")) : byPeer(call);
        List<Membership> members = memory.memberships().present(chat.id());
        Optional<Membership> own = members.stream()
                .filter(member -> member.memberId() == call.caller())
                .findFirst();
        List<Long> ids = members.stream().map(Membership::memberId).toList();
        Map<String, Object> preview = Json.object(
                "admin_id", chat.ownerId(),
                "title", chat.title(),
                "members", ids,
                "members_count", ids.size(),
                "joined", own.isPresent(),
                "local_id", own.map(Membership::localId).orElse(0),
                "is_member", own.isPresent());
        Map<String, Object> answer = Json.object("preview", preview);
        profiles.extend(answer, ids, parameters.words("fields"));
        return answer;
    }

    private Chat byPeer(Call call) {
        return rooms.byPeer(call.caller(), call.parameters().number("peer_id"))
                .filter(Room::present)
                .map(Room::chat)
                .orElseThrow(() -> VkRefusal.of(VkRefusal.NO_ACCESS_TO_CHAT));
    }

    private Chat byLink(String link) {
        return memory.chats()
                .byInviteKey(Links.keyOf(link))
                .orElseThrow(() -> VkRefusal.of(VkRefusal.NO_ACCESS_TO_CHAT));
    }
}
