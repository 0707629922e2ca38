package org.ejournal.sferum.chat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.ledger.decision.Decision;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/**
 * Tells for lists of a chat's people why each is there: by which rules, and by whose decision (AH-4, CH-5). Takes one
 * statement, and one more for names that the roster has no more. To be told to those who look after the chat alone.
 */
public class WhyColumns {
    private final Decisions decisions;
    private final Names names;
    private final OrganisationRules rules;
    private final Moments moments;

    WhyColumns(Decisions decisions, Names names, OrganisationRules rules, Moments moments) {
        this.decisions = decisions;
        this.names = names;
        this.rules = rules;
        this.moments = moments;
    }

    /**
     * Returns what there is to tell.
     *
     * @param chat a chat that the viewer looks after
     * @param members of whom it is told; of who is kept out it is told as well
     */
    public WhyColumn of(Viewer viewer, ChatLine chat, List<MemberLine> members) {
        RuleProfile profile = rules.of(viewer).profile();
        Words words = Words.of(viewer).in(profile.id());
        List<Decision> decided = decisions.in(viewer.organisation(), ChatKey.parse(chat.key()));
        Set<Reason> reasons = members.stream()
                .flatMap(member -> Reason.parseAll(member.reasons()).stream())
                .collect(Collectors.toUnmodifiableSet());
        Names.Known known = names.of(
                viewer.organisation(), decided.stream().map(Decision::by).toList(), reasons);
        ReasonWords said = new ReasonWords(words, profile.words(), known);
        return new WhyColumn(words, chat.id(), said, new DecisionWords(words, known, moments).all(decided));
    }
}
