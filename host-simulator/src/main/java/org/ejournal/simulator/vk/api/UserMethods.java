package org.ejournal.simulator.vk.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.simulator.vk.store.Membership;
import org.ejournal.simulator.vk.store.Memory;

/** People, and a person's chats in the older form (vk.md section 1). */
public final class UserMethods {
    private final Memory memory;
    private final Rooms rooms;

    public UserMethods(Memory memory, Rooms rooms) {
        this.memory = memory;
        this.rooms = rooms;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "users.get", this::users, "messages.getChat", this::chat, "utils.resolveScreenName", this::resolve);
    }

    /** Unknown people are left out; without {@code user_ids} a person's token gets that person. */
    private Object users(Call call) {
        List<String> asked = call.parameters().words("user_ids");
        List<Long> ids = new ArrayList<>();
        for (String name : asked) {
            personId(name).ifPresent(ids::add);
        }
        if (asked.isEmpty() && !call.byCommunity()) {
            ids.add(call.caller());
        }
        List<String> fields = call.parameters().words("fields");
        return memory.people().people(ids).values().stream()
                .map(person -> Profiles.person(person, fields))
                .toList();
    }

    private Optional<Long> personId(String name) {
        return name.matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(name))
                : ScreenName.resolve(memory, name).filter(id -> id > 0);
    }

    private Object chat(Call call) {
        List<Long> many = call.parameters().numbers("chat_ids");
        if (many.isEmpty()) {
            return chat(call, rooms.chat(call));
        }
        return many.stream()
                .map(id -> rooms.byChatId(call.caller(), id))
                .flatMap(Optional::stream)
                .map(room -> chat(call, room))
                .toList();
    }

    private Map<String, Object> chat(Call call, Room room) {
        List<Membership> members =
                room.present() ? memory.memberships().present(room.chat().id()) : List.of();
        List<String> fields = call.parameters().words("fields");
        return Json.object(
                "type",
                "chat",
                "title",
                room.chat().title(),
                "admin_id",
                room.chat().ownerId(),
                "members_count",
                members.size(),
                "id",
                room.side().localId(),
                "users",
                fields.isEmpty() ? ids(members) : users(members, fields),
                "is_group_channel",
                false,
                "left",
                room.side().state() == Membership.State.LEFT ? 1 : null,
                "kicked",
                room.side().state() == Membership.State.KICKED ? 1 : null);
    }

    private static List<Long> ids(List<Membership> members) {
        return members.stream().map(Membership::memberId).toList();
    }

    private List<Map<String, Object>> users(List<Membership> members, List<String> fields) {
        Map<Long, Map<String, Object>> people = new HashMap<>();
        memory.people()
                .people(ids(members))
                .values()
                .forEach(person -> people.put(person.id(), Profiles.person(person, fields)));
        List<Map<String, Object>> users = new ArrayList<>();
        for (Membership member : members) {
            Map<String, Object> user = Json.object(
                    "id", member.memberId(),
                    "type", member.memberId() > 0 ? "profile" : "group",
                    "invited_by", member.invitedBy());
            user.putAll(people.getOrDefault(member.memberId(), Map.of()));
            users.add(user);
        }
        return users;
    }

    private Object resolve(Call call) {
        long peer = ScreenName.resolve(memory, call.parameters().text("screen_name"))
                .orElseThrow(() -> VkRefusal.of(VkRefusal.NOT_FOUND));
        return Json.object("object_id", Math.abs(peer), "type", peer > 0 ? "user" : "group");
    }
}
