package org.ejournal.simulator.vk.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.simulator.vk.store.Community;
import org.ejournal.simulator.vk.store.Memory;

/** Communities, their members and their tokens' rights (vk.md sections 1 and 6). */
public final class GroupMethods {
    /** The bits of a community token's mask that were seen in public. */
    private static final Map<String, Integer> RIGHTS = rights();

    private final Memory memory;

    public GroupMethods(Memory memory) {
        this.memory = memory;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "groups.getById", this::byId,
                "groups.getMembers", this::members,
                "groups.isMember", this::isMember,
                "groups.getTokenPermissions", this::permissions,
                "groups.getLongPollServer", this::longPoll);
    }

    /** Unknown communities are left out; without ids a community's token gets that community. */
    private Object byId(Call call) {
        List<String> asked = new ArrayList<>(call.parameters().words("group_ids"));
        if (call.parameters().has("group_id")) {
            asked.add(call.parameters().text("group_id"));
        }
        if (asked.isEmpty() && !call.byCommunity()) {
            throw VkRefusal.parameter("group_ids is undefined");
        }
        if (asked.isEmpty()) {
            asked.add(String.valueOf(-call.caller()));
        }
        List<Map<String, Object>> groups = asked.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .distinct()
                .map(Profiles::community)
                .toList();
        return call.version().isBefore(5, 199) ? groups : (Object) Json.object("groups", groups, "profiles", List.of());
    }

    private Object members(Call call) {
        Parameters parameters = call.parameters();
        Community community = parameters.has("group_id")
                ? find(parameters.text("group_id")).orElseThrow(() -> VkRefusal.of(VkRefusal.INVALID_GROUP))
                : find(String.valueOf(-call.caller())).orElseThrow(() -> VkRefusal.parameter("group_id is undefined"));
        if (parameters.has("filter")) {
            return Json.object("count", 0, "items", List.of());
        }
        List<Long> all = new ArrayList<>(memory.accounts().membersOf(community.id()));
        if (parameters.text("sort", "id_asc").endsWith("_desc")) {
            Collections.reverse(all);
        }
        List<Long> page = all.stream()
                .skip(parameters.number("offset", 0))
                .limit(parameters.number("count", 1000))
                .toList();
        List<String> fields = parameters.words("fields");
        List<?> items = fields.isEmpty()
                ? page
                : memory.people().people(page).values().stream()
                        .map(person -> Profiles.person(person, fields))
                        .toList();
        return Json.object("count", all.size(), "items", items);
    }

    private Object isMember(Call call) {
        Parameters parameters = call.parameters();
        Community community =
                find(parameters.text("group_id")).orElseThrow(() -> VkRefusal.parameter("group_id is invalid"));
        List<Long> members = memory.accounts().membersOf(community.id());
        List<Long> asked = parameters.numbers("user_ids");
        if (!asked.isEmpty()) {
            return asked.stream()
                    .map(id -> Json.object("member", Json.bit(members.contains(id)), "user_id", id))
                    .toList();
        }
        boolean member = members.contains(parameters.has("user_id") ? parameters.number("user_id") : call.caller());
        return parameters.flag("extended") ? Json.object("member", Json.bit(member)) : (Object) Json.bit(member);
    }

    private Object permissions(Call call) {
        List<Map<String, Object>> named = new ArrayList<>();
        int mask = 0;
        for (Map.Entry<String, Integer> right : RIGHTS.entrySet()) {
            if (call.token().rights().contains(right.getKey())) {
                named.add(Json.object("name", right.getKey(), "setting", right.getValue()));
                mask |= right.getValue();
            }
        }
        return Json.object("mask", mask, "permissions", named);
    }

    /** A community of VK's has to switch it on first, and nothing here can, so the answer is that of one that did not. */
    private Object longPoll(Call call) {
        throw VkRefusal.parameter("longpoll for this group is not enabled");
    }

    private Optional<Community> find(String idOrName) {
        return idOrName.matches("\\d{1,18}")
                ? memory.accounts().community(Long.parseLong(idOrName))
                : ScreenName.resolve(memory, idOrName)
                        .filter(id -> id < 0)
                        .flatMap(id -> memory.accounts().community(-id));
    }

    private static Map<String, Integer> rights() {
        Map<String, Integer> rights = new LinkedHashMap<>();
        rights.put("photos", 4);
        rights.put("messages", 4096);
        rights.put("wall", 8192);
        rights.put("docs", 131_072);
        rights.put("manage", 262_144);
        return rights;
    }
}
