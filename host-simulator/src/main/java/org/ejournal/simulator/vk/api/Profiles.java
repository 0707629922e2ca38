package org.ejournal.simulator.vk.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ejournal.simulator.vk.store.Community;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Person;

/** People and communities in VK's words. */
public final class Profiles {
    private final Memory memory;

    public Profiles(Memory memory) {
        this.memory = memory;
    }

    /** Adds {@code profiles} and {@code groups} of everybody named to an extended answer. */
    void extend(Map<String, Object> answer, Collection<Long> ids, List<String> fields) {
        List<Long> distinct = ids.stream().distinct().toList();
        answer.put(
                "profiles",
                memory.people().people(distinct.stream().filter(id -> id > 0).toList()).values().stream()
                        .map(person -> person(person, fields))
                        .toList());
        answer.put(
                "groups",
                memory
                        .accounts()
                        .communities(distinct.stream()
                                .filter(id -> id < 0)
                                .map(id -> -id)
                                .toList())
                        .values()
                        .stream()
                        .map(Profiles::community)
                        .toList());
    }

    static Map<String, Object> person(Person person, List<String> fields) {
        Map<String, Object> profile = Json.object(
                "id", person.id(),
                "first_name", person.firstName(),
                "last_name", person.lastName(),
                "can_access_closed", true,
                "is_closed", false);
        if (fields.contains("screen_name")) {
            profile.put("screen_name", "id" + person.id());
        }
        if (fields.contains("domain")) {
            profile.put("domain", "id" + person.id());
        }
        if (fields.contains("sex")) {
            profile.put("sex", 0);
        }
        if (fields.contains("can_invite_to_chats")) {
            profile.put("can_invite_to_chats", person.canBeAdded());
        }
        if (fields.contains("can_write_private_message")) {
            profile.put("can_write_private_message", Json.bit(person.allowsMessages()));
        }
        return profile;
    }

    static Map<String, Object> community(Community community) {
        return Json.object(
                "id", community.id(),
                "name", community.name(),
                "screen_name", community.screenName(),
                "is_closed", 0,
                "type", "group");
    }
}
