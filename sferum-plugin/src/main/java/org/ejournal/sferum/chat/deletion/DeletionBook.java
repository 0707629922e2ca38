package org.ejournal.sferum.chat.deletion;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.ledger.decision.Deletion;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.MadeChat;

/** Writes down that chats are deleted; to be called in a transaction. */
class DeletionBook {
    /** Many times what a chat of the messenger holds. */
    private static final int MOST = 20_000;

    private final Ledger ledger;
    private final ChatList chats;
    private final Decisions decisions;
    private final Looks looks;
    private final Clock clock;

    DeletionBook(Ledger ledger, ChatList chats, Decisions decisions, Looks looks, Clock clock) {
        this.ledger = ledger;
        this.chats = chats;
        this.decisions = decisions;
        this.looks = looks;
        this.clock = clock;
    }

    Set<MadeChat> made(OrganisationId organisation) {
        return decisions.made(organisation);
    }

    List<Deletion> deleted(OrganisationId organisation) {
        return decisions.deleted(organisation);
    }

    /** Returns the titles that people gave chats. */
    Map<ChatKey, String> titles(OrganisationId organisation) {
        Map<ChatKey, String> titles = new HashMap<>();
        decisions.made(organisation).stream()
                .filter(chat -> !chat.title().isEmpty())
                .forEach(chat -> titles.put(chat.key(), chat.title()));
        titles.putAll(decisions.titles(organisation));
        return titles;
    }

    void delete(Viewer viewer, UnaryOperator<String> closed, List<ChatLine> lines, Instant rest) {
        OrganisationId organisation = viewer.organisation();
        List<ChatKey> keys =
                lines.stream().map(line -> ChatKey.parse(line.key())).toList();
        decisions.delete(organisation, keys, viewer.person(), clock.instant(), rest);
        ledger.applyByHand(
                organisation,
                new LedgerChange(
                        List.of(),
                        lines.stream().map(line -> deleted(line, closed)).toList(),
                        lines.stream()
                                .flatMap(line -> emptied(organisation, line))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of()),
                viewer.person());
        looks.askByHand(organisation);
    }

    private static WantedChat deleted(ChatLine line, UnaryOperator<String> closed) {
        return new WantedChat(
                line.key(),
                line.kind(),
                line.state() == ChatState.ACTIVE ? closed.apply(line.title()) : line.title(),
                line.classId(),
                line.className(),
                line.subject(),
                ChatState.DELETED);
    }

    private Stream<WantedMember> emptied(OrganisationId organisation, ChatLine line) {
        return chats.members(organisation, line.id(), "", 0, MOST).stream()
                .filter(MemberLine::wanted)
                .map(member -> new WantedMember(line.key(), member.person(), false, false, ""));
    }
}
