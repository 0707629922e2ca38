package org.ejournal.sferum.sync.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.Intent;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.Reading;
import org.ejournal.sferum.messenger.RemoteChat;
import org.ejournal.sferum.messenger.RemoteMember;
import org.ejournal.sferum.sync.pace.Turns;

/** Looks through the messenger for lost chats; see {@link Recovery} for which are taken. */
final class LostChats {
    private final OrganisationId organisation;
    private final Map<Long, Intent> asked;
    private final Ledger ledger;
    private final Clock clock;
    private final Messenger messenger;
    private final Turns turns;

    /**
     * Prepares a search.
     *
     * @param asked when, and under which title, each chat was asked for
     */
    LostChats(
            OrganisationId organisation,
            Map<Long, Intent> asked,
            Ledger ledger,
            Clock clock,
            Messenger messenger,
            Turns turns) {
        this.organisation = organisation;
        this.asked = asked;
        this.ledger = ledger;
        this.clock = clock;
        this.messenger = messenger;
        this.turns = turns;
    }

    /** A chat that may be a lost one. */
    private record Candidate(RemoteChat chat, Reading.Room room) {}

    /** Takes into the ledger what is found, and returns what is not. */
    List<ChatRow> adopt(List<ChatRow> lost) {
        Map<String, List<Candidate>> found = candidates(lost);
        List<ChatRow> missing = new ArrayList<>();
        for (ChatRow chat : lost) {
            if (!adopt(chat, found.getOrDefault(title(chat), List.of()))) {
                missing.add(chat);
            }
        }
        return missing;
    }

    private String title(ChatRow chat) {
        return Optional.ofNullable(asked.get(chat.id())).map(Intent::title).orElse(chat.title());
    }

    private boolean adopt(ChatRow chat, List<Candidate> candidates) {
        Instant at = Optional.ofNullable(asked.get(chat.id())).map(Intent::at).orElse(Instant.EPOCH);
        Duration since = Duration.between(at, clock.instant());
        for (Iterator<Candidate> all = candidates.iterator(); all.hasNext(); ) {
            Candidate candidate = all.next();
            if (candidate.room().age().compareTo(since.plus(Recovery.AGE_TOLERANCE)) <= 0) {
                all.remove();
                take(chat, candidate);
                return true;
            }
        }
        return false;
    }

    /** Into a chat that was closed meanwhile no link must lead. */
    private void take(ChatRow chat, Candidate candidate) {
        ledger.settle(truth(chat, candidate), 0);
        if (chat.state() != ChatState.ACTIVE) {
            ledger.staleLinks(List.of(chat.id()));
        }
    }

    private Map<String, List<Candidate>> candidates(List<ChatRow> lost) {
        Set<String> known = new HashSet<>(ledger.remoteIds(organisation));
        Set<String> titles = lost.stream().map(this::title).collect(Collectors.toSet());
        List<RemoteChat> chats = turns.all(messenger.budgetOfQuestions(), 0, messenger::chats).stream()
                .filter(chat -> chat.ours() && titles.contains(chat.title()) && known.add(chat.chat()))
                .toList();
        Map<String, List<Candidate>> candidates = new HashMap<>();
        for (int from = 0; from < chats.size(); from += messenger.readingSize()) {
            read(chats.subList(from, Math.min(from + messenger.readingSize(), chats.size())))
                    .forEach(candidate -> candidates
                            .computeIfAbsent(candidate.chat().title(), title -> new ArrayList<>())
                            .add(candidate));
        }
        return candidates;
    }

    private List<Candidate> read(List<RemoteChat> chats) {
        List<Reading> readings = turns.ask(
                messenger.budgetOfQuestions(),
                () -> messenger.read(chats.stream().map(RemoteChat::chat).toList()));
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < chats.size(); i++) {
            if (readings.get(i) instanceof Reading.Room room) {
                candidates.add(new Candidate(chats.get(i), room));
            } else if (readings.get(i) instanceof Reading.Unreadable unreadable) {
                skip(unreadable.failure());
            }
        }
        return candidates;
    }

    /** What we may not read we did not make; what cannot be read just now may be ours. */
    private static void skip(MessengerFailure failure) {
        switch (failure.kind()) {
            case RATE, TROUBLE, PROXY_AWAY, PROXY_LOGIN, PROXY_REFUSED, PROXY_BARS, FLOOD, TOKEN ->
                throw new MessengerException(failure);
            default -> {}
        }
    }

    private Settlement truth(ChatRow chat, Candidate candidate) {
        Map<String, String> people =
                ledger.accounts(organisation).stream().collect(Collectors.toMap(Account::messengerId, Account::person));
        RemoteChat remote = candidate.chat();
        return new Settlement(
                List.of(new Settlement.ChatTruth(chat.id(), remote.chat(), remote.title(), "", "")),
                members(candidate)
                        .filter(member -> people.containsKey(member.member()))
                        .map(member -> new Settlement.MemberTruth(
                                chat.id(), people.getOrDefault(member.member(), ""), member.member(), member.admin()))
                        .toList(),
                List.of(),
                List.of());
    }

    private Stream<RemoteMember> members(Candidate candidate) {
        Reading.Room room = candidate.room();
        List<RemoteMember> rest = room.next() == 0
                ? List.of()
                : turns.all(
                        messenger.budgetOfQuestions(),
                        room.next(),
                        from -> messenger.members(candidate.chat().chat(), from));
        return Stream.concat(room.members().stream(), rest.stream());
    }
}
