package org.ejournal.sferum.sync.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.sync.plan.Fuse.Cause;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;

/**
 * What a look at an organisation found: all that is to change, and which of it must wait for a person (AH-1).
 *
 * @param whole all that is to change
 * @param going what of it may happen now
 * @param held what of it waits for a person
 * @param cause why something waits; {@link Cause#NONE} when nothing does
 * @param open whether something was wanted before that is not true in the messenger yet
 * @param asOf how old the roster was
 */
public record Draft(Plan whole, Plan going, List<ChatPlan> held, Cause cause, boolean open, Instant asOf) {
    static Draft of(Plan plan, Fuse.Verdict verdict, boolean open, Instant asOf) {
        if (verdict.cause() == Cause.NONE) {
            return new Draft(plan, plan, List.of(), Cause.NONE, open, asOf);
        }
        if (verdict.holdsAll()) {
            return new Draft(plan, new Plan(List.of(), LedgerChange.none()), plan.chats(), verdict.cause(), open, asOf);
        }
        List<ChatPlan> going = new ArrayList<>();
        List<ChatPlan> held = new ArrayList<>();
        plan.chats().forEach(chat -> split(chat, verdict, going, held));
        return new Draft(
                plan,
                new Plan(going, without(plan.change(), verdict.held(), verdict.people())),
                held,
                verdict.cause(),
                open,
                asOf);
    }

    private static void split(ChatPlan chat, Fuse.Verdict verdict, List<ChatPlan> going, List<ChatPlan> held) {
        if (verdict.held().contains(chat.chat())) {
            held.add(chat);
            return;
        }
        chat.only(action -> !waits(action, verdict)).ifPresent(going::add);
        chat.only(action -> waits(action, verdict)).ifPresent(held::add);
    }

    private static boolean waits(PlannedAction action, Fuse.Verdict verdict) {
        return Fuse.losesAccount(action)
                && verdict.people().contains(((RemoveMember) action).person().value());
    }

    private static LedgerChange without(LedgerChange change, Set<ChatKey> held, Set<String> people) {
        Set<String> keys = held.stream().map(ChatKey::value).collect(Collectors.toUnmodifiableSet());
        return new LedgerChange(
                change.newChats().stream()
                        .filter(chat -> !keys.contains(chat.key()))
                        .toList(),
                change.changedChats().stream()
                        .filter(chat -> !keys.contains(chat.key()))
                        .toList(),
                change.members().stream()
                        .filter(member -> !keys.contains(member.chatKey()))
                        .toList(),
                change.accounts(),
                change.lostAccounts().stream()
                        .filter(person -> !people.contains(person))
                        .toList(),
                change.people());
    }

    /** Returns whether something changes that the messenger, or somebody who looks at the journal, would notice. */
    public boolean matters() {
        return !going.chats().isEmpty()
                || !going.change().accounts().isEmpty()
                || !going.change().lostAccounts().isEmpty();
    }

    /** Returns whether the roster itself looks like an outage, so that nothing can be concluded from it. */
    public boolean distrusted() {
        return cause == Cause.EMPTY || cause == Cause.TORN || cause == Cause.STALE;
    }

    /** Returns why something waits, as {@link org.ejournal.sferum.ledger.plan.KeptPlan#cause} has it. */
    public String causeName() {
        return cause.name();
    }

    int heldLines() {
        return held.stream().mapToInt(chat -> chat.actions().size()).sum();
    }
}
