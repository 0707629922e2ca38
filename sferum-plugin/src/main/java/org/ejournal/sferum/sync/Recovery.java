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
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.RemoteChat;
import org.ejournal.sferum.messenger.RemoteMember;

/**
 * Looks for chats whose creation was asked for and never answered, before anybody asks again (AH-8).
 *
 * <p>VK has no key to make a creation safe to repeat. A chat that belongs to our community, bears the title and is not in
 * the ledger is the lost one; where several lost chats bear one title any of them may take the place of any other, since
 * their members are read afterwards and put right. A request that was cut may still be at work over there, so a chat that
 * is not found counts as not made only when it has had time to appear.
 */
final class Recovery {
    /** Longer than the messenger is given to answer. */
    private static final Duration TIME_TO_APPEAR = Duration.ofSeconds(35);

    private final Ledger ledger;
    private final Governor governor;
    private final Clock clock;

    Recovery(Ledger ledger, Governor governor, Clock clock) {
        this.ledger = ledger;
        this.governor = governor;
        this.clock = clock;
    }

    /** Returns that it has finished, or what was in the way. */
    Delivery recover(OrganisationId organisation, Messenger messenger, Halt halt) {
        List<ChatRow> lost = ledger.intended(organisation);
        if (lost.isEmpty()) {
            return new Delivery.Finished(0);
        }
        try {
            return recover(organisation, lost, messenger, new Turns(governor, halt));
        } catch (MessengerException e) {
            Kind kind = e.failure().kind();
            return kind == Kind.TROUBLE || kind == Kind.FLOOD || kind == Kind.RATE
                    ? new Delivery.Wait(e.failure(), false)
                    : new Delivery.Blocked(e.failure());
        } catch (Turns.HaltedException e) {
            return new Delivery.Halted();
        }
    }

    private Delivery recover(OrganisationId organisation, List<ChatRow> lost, Messenger messenger, Turns turns) {
        Map<String, Deque<RemoteChat>> found = found(organisation, lost, messenger, turns);
        Map<String, String> people =
                ledger.accounts(organisation).stream().collect(Collectors.toMap(Account::messengerId, Account::person));
        List<Long> missing = new ArrayList<>();
        for (ChatRow chat : lost) {
            RemoteChat remote =
                    found.getOrDefault(chat.title(), new ArrayDeque<>()).pollFirst();
            if (remote == null) {
                missing.add(chat.id());
            } else {
                ledger.settle(truth(chat, remote, people, messenger, turns), 0);
            }
        }
        return giveUp(organisation, missing);
    }

    private Delivery giveUp(OrganisationId organisation, List<Long> missing) {
        List<Long> young = ledger.intendedAfter(organisation, clock.instant().minus(TIME_TO_APPEAR));
        List<Long> notMade =
                missing.stream().filter(chat -> !young.contains(chat)).toList();
        if (!notMade.isEmpty()) {
            ledger.withdraw(notMade);
        }
        return notMade.size() == missing.size()
                ? new Delivery.Finished(0)
                : new Delivery.Wait(new MessengerFailure(Kind.TROUBLE, 0, "a creation without an answer", true), false);
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
