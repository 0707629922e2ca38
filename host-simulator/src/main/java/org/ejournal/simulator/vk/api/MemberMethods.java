package org.ejournal.simulator.vk.api;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Membership;
import org.ejournal.simulator.vk.store.Membership.State;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Person;

/**
 * Who is in a chat and in which role (vk.md section 1).
 *
 * <p>{@code setMemberRole} stands in no schema: its form and its refusals follow public clients. An owner cannot be
 * sent away or lose the role; an administrator cannot send another one away, only the owner can.
 */
public final class MemberMethods {
    private final Memory memory;
    private final Rooms rooms;
    private final Clock clock;

    public MemberMethods(Memory memory, Rooms rooms, Clock clock) {
        this.memory = memory;
        this.rooms = rooms;
        this.clock = clock;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "messages.addChatUser", this::add,
                "messages.removeChatUser", this::remove,
                "messages.setMemberRole", this::setRole);
    }

    private Object add(Call call) {
        Room room = rooms.chat(call);
        long userId = call.parameters().number("user_id");
        if (userId == call.caller()) {
            return comeBack(room);
        }
        if (!room.present()) {
            throw VkRefusal.of(VkRefusal.NOT_ADMIN);
        }
        Person person = memory.people().person(userId).orElseThrow(() -> VkRefusal.of(VkRefusal.NO_CONTACT));
        Chat chat = room.chat();
        if (memory.memberships()
                .find(chat.id(), userId)
                .filter(Membership::present)
                .isPresent()) {
            throw VkRefusal.of(VkRefusal.ACCESS_DENIED, "user already in");
        }
        if (!person.canBeAdded()) {
            throw VkRefusal.of(VkRefusal.ACCESS_DENIED, "can't add this user");
        }
        memory.memberships().enter(chat, userId, call.caller(), now());
        memory.messages().note(chat.id(), call.caller(), "chat_invite_user", userId, "", now());
        return 1;
    }

    /** Who left may return by adding themselves; who was sent away may not. */
    private Object comeBack(Room room) {
        if (room.side().state() != State.LEFT) {
            throw VkRefusal.of(VkRefusal.ACCESS_DENIED, room.present() ? "user already in" : "can't add this user");
        }
        long caller = room.side().memberId();
        memory.memberships().enter(room.chat(), caller, caller, now());
        memory.messages().note(room.chat().id(), caller, "chat_invite_user", caller, "", now());
        return 1;
    }

    private Object remove(Call call) {
        Room room = rooms.chat(call);
        Parameters parameters = call.parameters();
        long memberId = parameters.has("member_id") ? parameters.number("member_id") : parameters.number("user_id");
        boolean self = memberId == call.caller();
        if (!room.present() || (!self && !room.administered())) {
            throw VkRefusal.of(VkRefusal.NOT_ADMIN);
        }
        Membership member = member(room, memberId);
        if (!self && !room.canKick(member)) {
            throw VkRefusal.of(VkRefusal.ACCESS_DENIED, "can't remove this user");
        }
        memory.memberships().leave(room.chat().id(), memberId, self ? State.LEFT : State.KICKED);
        memory.messages().note(room.chat().id(), call.caller(), "chat_kick_user", memberId, "", now());
        return 1;
    }

    private Object setRole(Call call) {
        Parameters parameters = call.parameters();
        Room room = rooms.byPeer(call.caller(), parameters.number("peer_id"))
                .orElseThrow(() -> VkRefusal.of(VkRefusal.NO_ACCESS_TO_CHAT));
        if (!room.administered()) {
            throw VkRefusal.of(VkRefusal.NOT_ADMIN);
        }
        Membership member = member(room, parameters.number("member_id"));
        boolean admin = parameters.text("role").equals("admin");
        if (member.memberId() == room.chat().ownerId() && !admin) {
            throw VkRefusal.of(VkRefusal.ACCESS_DENIED, "can't change the role of the owner");
        }
        memory.memberships().setAdmin(room.chat().id(), member.memberId(), admin);
        return 1;
    }

    private Membership member(Room room, long memberId) {
        return memory.memberships()
                .find(room.chat().id(), memberId)
                .filter(Membership::present)
                .orElseThrow(() -> VkRefusal.of(known(memberId) ? VkRefusal.NOT_IN_CHAT : VkRefusal.NO_CONTACT));
    }

    private boolean known(long id) {
        return id > 0
                ? memory.people().person(id).isPresent()
                : !memory.accounts().communities(List.of(-id)).isEmpty();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
