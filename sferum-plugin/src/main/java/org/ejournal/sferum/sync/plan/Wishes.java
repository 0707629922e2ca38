package org.ejournal.sferum.sync.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.journal.Journal;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.KeptPlan.Purpose;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.HandMade.About;

/**
 * What a person wishes who carries out a plan but for some lines, or takes a run back: that it stays so, whatever the
 * rules say. So it is written down as decided by hand (CH-5), or the next exchange would do what was not wanted.
 */
public class Wishes {
    private final Journal journal;

    /** Makes one over the change journal. */
    public Wishes(Journal journal) {
        this.journal = journal;
    }

    /**
     * What is wished.
     *
     * @param decisions what is decided by hand
     * @param without chats that are not to be
     */
    public record Wanted(Set<HandMade> decisions, Set<ChatKey> without) {
        static Wanted nothing() {
            return new Wanted(Set.of(), Set.of());
        }

        /** What is asked of the look that a kept plan is compared with. */
        Question question(KeptPlan plan) {
            return new Question(plan.kinds(), decisions, without, plan.purpose() == Purpose.SHOWN);
        }

        boolean isNothing() {
            return decisions.isEmpty() && without.isEmpty();
        }

        Wanted and(Wanted others) {
            Set<HandMade> both = new HashSet<>(decisions);
            both.addAll(others.decisions);
            Set<ChatKey> neither = new HashSet<>(without);
            neither.addAll(others.without);
            return new Wanted(both, neither);
        }
    }

    /** Returns what takes back the run that the plan is to take back, if it is such a plan. */
    public Wanted undoing(KeptPlan plan) {
        return plan.purpose() == Purpose.UNDO
                ? undoing(new OrganisationId(plan.organisation()), plan.undoes())
                : Wanted.nothing();
    }

    /** Returns what lines whose ticks were taken off stand for. */
    static Wanted unticked(List<PlanLine> lines) {
        Set<HandMade> decisions = new HashSet<>();
        Set<ChatKey> without = new HashSet<>();
        lines.stream().filter(line -> !line.ticked()).map(PlanLines::action).forEach(action -> {
            if (action instanceof PlannedAction.AddMember add) {
                decisions.add(new HandMade(add.chat(), add.person(), About.MEMBER, false));
            } else if (action instanceof PlannedAction.RemoveMember remove) {
                decisions.add(new HandMade(remove.chat(), remove.person(), About.MEMBER, true));
            } else if (action instanceof PlannedAction.ChangeAdmin change) {
                decisions.add(new HandMade(change.chat(), change.person(), About.ADMIN, !change.admin()));
            } else if (action instanceof PlannedAction.CreateChat create) {
                without.add(create.chat());
            }
        });
        decisions.removeIf(decision -> without.contains(decision.chat()));
        return new Wanted(decisions, without);
    }

    /**
     * Returns what takes a run back (AH-14): who was put in is out, who was taken out is in, and chats that it made are
     * not to be.
     */
    public Wanted undoing(OrganisationId organisation, long run) {
        List<JournalEntry> entries =
                journal.page(JournalFilter.all(organisation).ofRun(run), 0, Integer.MAX_VALUE);
        Set<ChatKey> made = entries.stream()
                .filter(entry -> entry.what() == JournalEntry.What.CREATED)
                .map(entry -> ChatKey.parse(entry.chatKey()))
                .collect(Collectors.toUnmodifiableSet());
        Set<HandMade> decisions = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.what() == JournalEntry.What.PLACE)
                .filter(entry -> !made.contains(ChatKey.parse(entry.chatKey())))
                .forEach(entry -> undo(entry, decisions));
        return new Wanted(decisions, made);
    }

    private static void undo(JournalEntry entry, Set<HandMade> decisions) {
        ChatKey chat = ChatKey.parse(entry.chatKey());
        PersonId person = new PersonId(entry.person());
        if (entry.wasMember() != entry.isMember()) {
            decisions.add(new HandMade(chat, person, About.MEMBER, entry.wasMember()));
        }
        if (entry.wasMember() && entry.wasAdmin() != entry.isAdmin()) {
            decisions.add(new HandMade(chat, person, About.ADMIN, entry.wasAdmin()));
        }
    }
}
