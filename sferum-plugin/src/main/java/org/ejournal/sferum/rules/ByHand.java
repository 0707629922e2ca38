package org.ejournal.sferum.rules;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.rules.HandMade.About;
import org.jspecify.annotations.Nullable;

/** Puts hand-made decisions over what the rules want (CH-5). */
final class ByHand {
    private final Map<ChatKey, List<HandMade>> decisions;
    private final Belonging belonging;

    /**
     * Makes one.
     *
     * @param belonging who has a part in the organisation
     */
    ByHand(Collection<HandMade> decisions, Belonging belonging) {
        this.decisions = decisions.stream().collect(groupingBy(HandMade::chat));
        this.belonging = belonging;
    }

    DesiredChat over(DesiredChat chat) {
        List<HandMade> ofChat = decisions.getOrDefault(chat.key(), List.of());
        return ofChat.isEmpty() ? chat : chat.with(members(chat, ofChat));
    }

    private Map<PersonId, DesiredMember> members(DesiredChat chat, List<HandMade> ofChat) {
        Map<PersonId, DesiredMember> members = new HashMap<>(chat.members());
        Map<PersonId, Map<About, Boolean>> byPerson = new HashMap<>();
        ofChat.forEach(decision -> byPerson.computeIfAbsent(decision.person(), any -> new EnumMap<>(About.class))
                .put(decision.about(), decision.wanted()));
        byPerson.forEach((person, decided) -> decide(members, person, decided));
        return members;
    }

    private void decide(Map<PersonId, DesiredMember> members, PersonId person, Map<About, Boolean> decided) {
        Boolean member = decided.get(About.MEMBER);
        if (member != null && !member) {
            members.remove(person);
        } else if (member != null && belonging.everybody().contains(person)) {
            members.put(person, added(person, members.get(person)));
        }
        Boolean admin = decided.get(About.ADMIN);
        if (admin != null) {
            members.computeIfPresent(person, (id, was) -> new DesiredMember(id, admin, was.reasons()));
        }
    }

    private DesiredMember added(PersonId person, @Nullable DesiredMember byRule) {
        Reason byHand = Reason.byHand(belonging.learnsOnly(person));
        if (byRule == null) {
            return new DesiredMember(person, false, Set.of(byHand));
        }
        Set<Reason> reasons = new TreeSet<>(byRule.reasons());
        reasons.add(byHand);
        return new DesiredMember(person, byRule.admin(), reasons);
    }
}
