package org.ejournal.sferum.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.roster.PersonId;

/**
 * Gathers the members that a profile wants in a chat.
 *
 * @param profile the profile
 * @param known the people whose data the roster holds: nobody else is in a chat
 */
record Gatherer(RuleProfile profile, Set<PersonId> known) {
    /** Returns whom the rule for a kind wants there. */
    Map<PersonId, DesiredMember> ofKind(ChatKind kind, Circle circle) {
        return members(kind, profile.sources(kind), circle);
    }

    /** Returns who is in a chat that follows nobody: for most kinds none but who joins every chat. */
    Map<PersonId, DesiredMember> ofNobody(ChatKind kind, Circle staff) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        sources.addAll(profile.sources(kind));
        if (kind != ChatKind.OTHER) {
            sources.retainAll(profile.chatAdministratorJoinsEveryChat() ? Set.of(Source.CHAT_ADMINISTRATOR) : Set.of());
        }
        return members(kind, sources, staff);
    }

    private Map<PersonId, DesiredMember> members(ChatKind kind, Set<Source> sources, Circle circle) {
        Set<Source> admins = profile.rule(kind).map(ChatRule::admins).orElse(Set.of());
        Crowd crowd = new Crowd();
        for (Source source : sources) {
            crowd.join(circle.from(source).filter(part -> known.contains(part.person())), admins.contains(source));
        }
        return crowd.members();
    }
}
