package org.ejournal.sferum.sync;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Page;
import org.ejournal.sferum.messenger.RemoteChat;
import org.ejournal.sferum.messenger.RemoteMember;

/**
 * Looks for chats whose creation was asked for and never answered, before anybody asks again (AH-8).
 *
 * <p>VK has no key to make a creation safe to repeat. A chat that belongs to our community, bears the title and is not in
 * the ledger is the lost one; where several lost chats bear one title any of them may take the place of any other, since
 * their members are read afterwards and put right.
 */
final class Recovery {
    private final Ledger ledger;
    private final Governor governor;

    Recovery(Ledger ledger, Governor governor) {
        this.ledger = ledger;
        this.governor = governor;
    }

    /** Returns that it has finished, or what was in the way. */
    Delivery recover(OrganisationId organisation, Messenger messenger, Halt halt) {
        List<ChatRow> lost = ledger.intended(organisation);
        if (lost.isEmpty()) {
            return new Delivery.Finished(0);
        }
        try {
            return recover(organisation, lost, new Questions(messenger, governor, halt));
        } catch (MessengerException e) {
            Kind kind = e.failure().kind();
            return kind == Kind.TROUBLE || kind == Kind.FLOOD || kind == Kind.RATE
                    ? new Delivery.Wait(e.failure(), false)
                    : new Delivery.Blocked(e.failure());
        } catch (HaltedException e) {
            return new Delivery.Halted();
        }
    }

    private Delivery recover(OrganisationId organisation, List<ChatRow> lost, Questions questions) {
        Map<String, Deque<RemoteChat>> found = found(organisation, lost, questions);
        Map<String, String> people =
                ledger.accounts(organisation).stream().collect(Collectors.toMap(Account::messengerId, Account::person));
        List<Long> notMade = new ArrayList<>();
        for (ChatRow chat : lost) {
            RemoteChat remote =
                    found.getOrDefault(chat.title(), new ArrayDeque<>()).pollFirst();
            if (remote == null) {
                notMade.add(chat.id());
            } else {
                ledger.settle(truth(chat, remote, people, questions), 0);
            }
        }
        if (!notMade.isEmpty()) {
            ledger.withdraw(notMade);
        }
        return new Delivery.Finished(0);
    }

    private Map<String, Deque<RemoteChat>> found(OrganisationId organisation, List<ChatRow> lost, Questions questions) {
        Set<String> known = new HashSet<>(ledger.remoteIds(organisation));
        Set<String> titles = lost.stream().map(ChatRow::title).collect(Collectors.toSet());
        Map<String, Deque<RemoteChat>> found = new HashMap<>();
        questions.all(from -> questions.messenger().chats(from)).stream()
                .filter(chat -> chat.ours() && titles.contains(chat.title()) && !known.contains(chat.chat()))
                .forEach(chat -> found.computeIfAbsent(chat.title(), title -> new ArrayDeque<>())
                        .add(chat));
        return found;
    }

    private static Settlement truth(ChatRow chat, RemoteChat remote, Map<String, String> people, Questions questions) {
        List<RemoteMember> members = questions.all(from -> questions.messenger().members(remote.chat(), from));
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

    /** Says that a halt was asked for between two questions. */
    private static final class HaltedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Asks one question after the other, each when the governor allows it. */
    private record Questions(Messenger messenger, Governor governor, Halt halt) {
        <T> List<T> all(IntFunction<Page<T>> page) {
            List<T> items = new ArrayList<>();
            int from = 0;
            do {
                awaitTurn();
                Page<T> part = page.apply(from);
                items.addAll(part.items());
                from = part.next();
            } while (from > 0);
            return items;
        }

        private void awaitTurn() {
            Duration wait = governor.take(messenger.budgetOfQuestions());
            while (!wait.isZero()) {
                if (halt.asked() || Thread.currentThread().isInterrupted()) {
                    throw new HaltedException();
                }
                LockSupport.parkNanos(Math.min(wait.toNanos(), Courier.BREATH.toNanos()));
                wait = governor.take(messenger.budgetOfQuestions());
            }
        }
    }
}
