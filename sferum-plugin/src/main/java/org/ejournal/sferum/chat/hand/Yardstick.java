package org.ejournal.sferum.chat.hand;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.Desire;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.DesiredMember;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.HandMade.About;
import org.ejournal.sferum.rules.MadeChat;

/** Says what the rules make of a chat with one set of decisions or another. */
final class Yardstick {
    private final RosterSnapshot roster;
    private final OrganisationRules.Chosen rules;
    private final Set<MadeChat> made;
    private final Predicate<PersonId> linked;
    private final ChatKey chat;

    /**
     * Makes one.
     *
     * @param made the chats that were made by hand
     * @param linked whether the messenger knows a person
     */
    Yardstick(
            RosterSnapshot roster,
            OrganisationRules.Chosen rules,
            Set<MadeChat> made,
            Predicate<PersonId> linked,
            ChatKey chat) {
        this.roster = roster;
        this.rules = rules;
        this.made = made;
        this.linked = linked;
        this.chat = chat;
    }

    /** Returns the chat as it is desired with those decisions; empty when no rule desires it. */
    Optional<DesiredChat> desired(Set<HandMade> decisions) {
        return Desire.desire(roster, rules.profile(), rules.choices(), new Desire.Decisions(decisions, made, linked))
                .chats()
                .stream()
                .filter(desired -> desired.key().equals(chat))
                .findFirst();
    }

    /** Returns what must be decided, since without it, and with those decisions, the rules would have it otherwise. */
    Set<HandMade> against(Wishes wishes, Set<HandMade> decisions) {
        Optional<DesiredChat> byRule = desired(decisions);
        return wishes.things().stream()
                .filter(wish -> byRule.map(desired -> !holds(desired, wish)).orElse(true))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean holds(DesiredChat desired, HandMade wish) {
        Optional<DesiredMember> member = Optional.ofNullable(desired.members().get(wish.person()));
        boolean is = wish.about() == About.MEMBER
                ? member.isPresent()
                : member.filter(DesiredMember::admin).isPresent();
        return is == wish.wanted();
    }
}
