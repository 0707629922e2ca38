package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.RemoteChat;
import org.ejournal.sferum.messenger.RemoteMember;

/**
 * Looks for chats whose creation was asked for and never answered, before anybody asks again (AH-8).
 *
 * <p>VK has no key to make a creation safe to repeat. A chat that belongs to our community, bears the title and is not in
 * the ledger is the lost one; where several lost chats bear one title any of them may take the place of any other, since
 * their members are read afterwards and put right.
 *
 * <p>Decision: a request that was cut may still be at work over there, so its chat counts as not made only when it has had
 * time to appear; where the messenger did answer, though with an error of its own, nothing is at work any more, and it
 * is looked for at once. Either way it has to be missing from two listings, with a pause between them.
 */
final class Recovery {
    /** Longer than the messenger is given to answer. */
    static final Duration TIME_TO_APPEAR = Duration.ofSeconds(40);

    /** A listing may come from a copy that is a little behind. */
    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Ledger ledger;
    private final Clock clock;

    Recovery(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What was found out.
     *
     * @param notMade the chats that were not made; they may be asked for again
     * @param unknown how many chats may still appear
     */
    record Outcome(Set<Long> notMade, int unknown) {}

    /**
     * Looks for every creation of the organisation that is without an answer.
     *
     * @param ended chats whose creation is certainly not at work over there any more
     */
    Outcome recover(OrganisationId organisation, Set<Long> ended, Messenger messenger, Turns turns) {
        List<ChatRow> lost = ledger.intended(organisation);
        if (lost.isEmpty()) {
            return new Outcome(Set.of(), 0);
        }
        Set<Long> young =
                new HashSet<>(ledger.intendedAfter(organisation, clock.instant().minus(TIME_TO_APPEAR)));
        young.removeAll(ended);
        List<ChatRow> missing = adopt(organisation, lost, messenger, turns);
        List<ChatRow> late =
                missing.stream().filter(chat -> !young.contains(chat.id())).toList();
        return new Outcome(notMade(organisation, late, messenger, turns), missing.size() - late.size());
    }

    private Set<Long> notMade(OrganisationId organisation, List<ChatRow> missing, Messenger messenger, Turns turns) {
        if (missing.isEmpty()) {
            return Set.of();
        }
        turns.pause(BETWEEN_LOOKS);
        Set<Long> notMade = adopt(organisation, missing, messenger, turns).stream()
                .map(ChatRow::id)
                .collect(Collectors.toSet());
        if (!notMade.isEmpty()) {
            ledger.withdraw(notMade);
        }
        return notMade;
    }

    /** Takes into the ledger what is found, and returns what is not. */
    private List<ChatRow> adopt(OrganisationId organisation, List<ChatRow> lost, Messenger messenger, Turns turns) {
        Map<String, Deque<RemoteChat>> found = found(organisation, lost, messenger, turns);
        Map<String, String> people =
                ledger.accounts(organisation).stream().collect(Collectors.toMap(Account::messengerId, Account::person));
        List<ChatRow> missing = new ArrayList<>();
        for (ChatRow chat : lost) {
            RemoteChat remote =
                    found.getOrDefault(chat.title(), new ArrayDeque<>()).pollFirst();
            if (remote == null) {
                missing.add(chat);
            } else {
                ledger.settle(truth(chat, remote, people, messenger, turns), 0);
            }
        }
        return missing;
    }

    private Map<String, Deque<RemoteChat>> found(
            OrganisationId organisation, List<ChatRow> lost, Messenger messenger, Turns turns) {
        Set<String> known = new HashSet<>(ledger.remoteIds(organisation));
        Set<String> titles = lost.stream().map(ChatRow::title).collect(Collectors.toSet());
        Map<String, Deque<RemoteChat>> found = new HashMap<>();
        turns.all(messenger.budgetOfQuestions(), messenger::chats).stream()
                .filter(chat -> chat.ours() && titles.contains(chat.title()) && known.add(chat.chat()))
                .forEach(chat -> found.computeIfAbsent(chat.title(), title -> new ArrayDeque<>())
                        .add(chat));
        return found;
    }

    private static Settlement truth(
            ChatRow chat, RemoteChat remote, Map<String, String> people, Messenger messenger, Turns turns) {
        List<RemoteMember> members =
                turns.all(messenger.budgetOfQuestions(), from -> messenger.members(remote.chat(), from));
        return new Settlement(
                List.of(new Settlement.ChatTruth(chat.id(), remote.chat(), remote.title(), "", "")),
                members.stream()
                        .filter(member -> people.containsKey(member.member()))
                        .map(member -> new Settlement.MemberTruth(
                                chat.id(), people.getOrDefault(member.member(), ""), member.member(), member.admin()))
                        .toList(),
                List.of(),
                List.of());
    }
}
