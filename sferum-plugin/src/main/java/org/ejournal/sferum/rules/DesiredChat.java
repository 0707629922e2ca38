package org.ejournal.sferum.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ejournal.plugin.roster.PersonId;

/**
 * A chat as the rules want it.
 *
 * @param key what makes it the same chat from one look to the next
 * @param title its title; two chats may have the same
 * @param classId the roster's id of its class; empty where it has none
 * @param className its class's name today, also for parents' chats (CM-1); empty where it has none
 * @param subject its subject's name; empty where it has none
 * @param members its members by person, in the order of the persons' ids
 */
public record DesiredChat(
        ChatKey key,
        String title,
        String classId,
        String className,
        String subject,
        Map<PersonId, DesiredMember> members) {
    /** Copies the members. */
    public DesiredChat {
        SortedMap<PersonId, DesiredMember> copy = new TreeMap<>(Comparator.comparing(PersonId::value));
        copy.putAll(members);
        members = Collections.unmodifiableSortedMap(copy);
    }

    DesiredChat with(Map<PersonId, DesiredMember> others) {
        return new DesiredChat(key, title, classId, className, subject, others);
    }

    /** Returns the same chat under a title that a person gave it (CH-5). */
    public DesiredChat titled(String given) {
        return new DesiredChat(key, given, classId, className, subject, members);
    }

    /** Returns who administers the chat, in the order of the ids; nobody where the roster names nobody. */
    public List<PersonId> admins() {
        return members.values().stream()
                .filter(DesiredMember::admin)
                .map(DesiredMember::person)
                .toList();
    }
}
