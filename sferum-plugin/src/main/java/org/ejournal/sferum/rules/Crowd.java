package org.ejournal.sferum.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;

/** Gathers the members of one chat: everybody once, with all their reasons (CH-4). */
final class Crowd {
    private final Map<PersonId, Set<Reason>> reasons = new HashMap<>();
    private final Set<PersonId> admins = new HashSet<>();

    void join(Stream<Part> parts, boolean admin) {
        parts.forEach(part -> join(part, admin));
    }

    Map<PersonId, DesiredMember> members() {
        return reasons.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, this::member));
    }

    private void join(Part part, boolean admin) {
        reasons.computeIfAbsent(part.person(), any -> new TreeSet<>()).add(part.reason());
        if (admin) {
            admins.add(part.person());
        }
    }

    private DesiredMember member(Map.Entry<PersonId, Set<Reason>> entry) {
        return new DesiredMember(entry.getKey(), admins.contains(entry.getKey()), entry.getValue());
    }
}
