package org.ejournal.sferum.sync.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.settings.FuseLimits;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;

/**
 * Decides what of a plan must not happen before a person has approved it (AH-1): a source that is empty, cut short or
 * old must never empty children's chats. Pure.
 *
 * <ul>
 *   <li>A roster that contradicts itself, is empty in whole or in part, or is older than one that was followed before, holds everything.
 *   <li>So does a plan that would take away more places of the organisation than its limits allow.
 *   <li>A chat that would lose more people than the limits allow, or all pupils or all parents at once, is held alone;
 *       the others go on.
 *   <li>Where somebody who is to leave a chat that is held has lost the account too, as whoever is gone from the roster
 *       altogether has, the account is kept, and the person stays in all other chats that ask for nothing else: an
 *       account is lost everywhere or nowhere, and without it nobody stays in the held chat either.
 * </ul>
 */
final class Fuse {
    private final FuseLimits limits;
    private final Map<Long, List<MemberRow>> places;
    private final Map<String, ChatRow> chats;
    private final int size;

    private Fuse(LedgerState ledger, FuseLimits limits) {
        this.limits = limits;
        this.places =
                ledger.members().stream().filter(MemberRow::wanted).collect(Collectors.groupingBy(MemberRow::chatId));
        this.chats = ledger.chats().stream().collect(Collectors.toMap(ChatRow::key, Function.identity()));
        this.size = places.values().stream().mapToInt(List::size).sum();
    }

    /** Why something is held. */
    enum Cause {
        /** Nothing is. */
        NONE,
        /** The roster holds nobody, or nobody any more of those who teach, learn or answer for pupils. */
        EMPTY,
        /** The roster contradicts itself. */
        TORN,
        /** The roster is older than one that was followed before. */
        STALE,
        /** The organisation would lose too many places. */
        ORGANISATION,
        /** Single chats would lose too many people. */
        CHAT
    }

    /**
     * What was decided.
     *
     * @param cause why something is held; {@link Cause#NONE} when nothing is
     * @param held the chats that are held
     * @param people whose accounts are not lost for now
     */
    record Verdict(Cause cause, Set<ChatKey> held, Set<String> people) {
        boolean holdsAll() {
            return cause != Cause.NONE && cause != Cause.CHAT;
        }
    }

    /**
     * Decides.
     *
     * @param source what is wrong with the roster itself
     */
    static Verdict judge(Plan plan, LedgerState ledger, Cause source, FuseLimits limits) {
        return new Fuse(ledger, limits).judge(plan, source);
    }

    private Verdict judge(Plan plan, Cause source) {
        Set<ChatKey> all = plan.chats().stream().map(ChatPlan::chat).collect(Collectors.toSet());
        if (size == 0 || (all.isEmpty() && plan.change().lostAccounts().isEmpty())) {
            return new Verdict(Cause.NONE, Set.of(), Set.of());
        }
        if (source != Cause.NONE) {
            return new Verdict(source, all, Set.copyOf(plan.change().lostAccounts()));
        }
        if (!limits.allowInOrganisation(plan.count(RemoveMember.class), size)) {
            return new Verdict(Cause.ORGANISATION, all, Set.copyOf(plan.change().lostAccounts()));
        }
        return ofChats(plan);
    }

    private Verdict ofChats(Plan plan) {
        Set<ChatKey> held = new HashSet<>();
        Set<String> people = new HashSet<>();
        Set<String> lost = Set.copyOf(plan.change().lostAccounts());
        plan.chats().stream().filter(this::tooMany).forEach(chat -> {
            held.add(chat.chat());
            chat.actions().stream()
                    .filter(RemoveMember.class::isInstance)
                    .map(action -> ((RemoveMember) action).person().value())
                    .filter(lost::contains)
                    .forEach(people::add);
        });
        return new Verdict(held.isEmpty() ? Cause.NONE : Cause.CHAT, Set.copyOf(held), Set.copyOf(people));
    }

    static boolean losesAccount(PlannedAction action) {
        return action instanceof RemoveMember remove && remove.lost().isEmpty();
    }

    private boolean tooMany(ChatPlan chat) {
        int leaving = chat.count(RemoveMember.class);
        ChatRow row = chats.get(chat.chat().value());
        List<MemberRow> wanted = row == null ? List.of() : places.getOrDefault(row.id(), List.of());
        return !limits.allowInChat(leaving, wanted.size())
                || allLeave(chat, wanted, Reason.Kind.PUPIL)
                || allLeave(chat, wanted, Reason.Kind.GUARDIAN);
    }

    /** A single pupil may well depart; that all of several do at once smells of a source that was cut short. */
    private static boolean allLeave(ChatPlan chat, List<MemberRow> wanted, Reason.Kind kind) {
        long were = wanted.stream()
                .filter(row -> has(Reason.parseAll(row.reasons()), kind))
                .count();
        long leaving = chat.actions().stream()
                .filter(action -> action instanceof RemoveMember remove && has(remove.lost(), kind))
                .count();
        return were > 1 && leaving == were;
    }

    private static boolean has(Set<Reason> reasons, Reason.Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }
}
