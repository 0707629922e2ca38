package org.ejournal.sferum.chat.hand;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.PlaceLine;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.MadeChat;
import org.ejournal.sferum.rules.Reason;

/** Writes down what was decided about chats by hand; to be called in a transaction. */
class EditBook {
    private final Ledger ledger;
    private final ChatList chats;
    private final Decisions decisions;
    private final Looks looks;
    private final Clock clock;

    EditBook(Ledger ledger, ChatList chats, Decisions decisions, Looks looks, Clock clock) {
        this.ledger = ledger;
        this.chats = chats;
        this.decisions = decisions;
        this.looks = looks;
        this.clock = clock;
    }

    Set<HandMade> decisions(OrganisationId organisation) {
        return decisions.of(organisation);
    }

    Set<MadeChat> made(OrganisationId organisation) {
        return decisions.made(organisation);
    }

    /** Writes it down and lets it be brought to the messenger. Returns how many things are different. */
    int write(OrganisationId organisation, ChatLine chat, String title, Decided decided, PersonId by) {
        boolean renamed = !title.equals(chat.title());
        int changes = decided.wishes().things().size() + (renamed ? 1 : 0);
        if (changes == 0) {
            return 0;
        }
        decisions.takeBack(organisation, decided.takenBack());
        decisions.record(organisation, decided.made(), by, clock.instant());
        if (renamed) {
            name(organisation, ChatKey.parse(chat.key()), title, decided.desired(), by);
        }
        List<WantedMember> places = decided.places(
                person -> place(organisation, chat, person, decided.wishes().things()));
        List<WantedChat> names = renamed ? List.of(named(chat, title)) : List.of();
        ledger.applyByHand(
                organisation, new LedgerChange(List.of(), names, places, List.of(), List.of(), List.of()), by);
        looks.askByHand(organisation);
        return changes;
    }

    /**
     * Writes down that decisions about people are taken back; a chat that nothing desires, or that is in use no more, stays
     * as it is until it is looked at.
     */
    void takeBack(
            OrganisationId organisation,
            ChatLine chat,
            Set<HandMade> taken,
            Optional<DesiredChat> desired,
            PersonId by) {
        decisions.takeBack(organisation, taken);
        List<WantedMember> places = desired.filter(now -> chat.state() == ChatState.ACTIVE).stream()
                .flatMap(now ->
                        taken.stream().map(HandMade::person).distinct().map(person -> Decided.place(now, person)))
                .toList();
        ledger.applyByHand(
                organisation, new LedgerChange(List.of(), List.of(), places, List.of(), List.of(), List.of()), by);
        looks.askByHand(organisation);
    }

    private void name(
            OrganisationId organisation, ChatKey chat, String title, Optional<DesiredChat> desired, PersonId by) {
        if (desired.filter(rule -> rule.title().equals(title)).isPresent()) {
            decisions.nameByRule(organisation, chat);
        } else {
            decisions.name(organisation, chat, title, by, clock.instant());
        }
    }

    private static WantedChat named(ChatLine chat, String title) {
        return new WantedChat(
                chat.key(), chat.kind(), title, chat.classId(), chat.className(), chat.subject(), ChatState.ACTIVE);
    }

    private WantedMember place(OrganisationId organisation, ChatLine chat, PersonId person, Set<HandMade> wishes) {
        Optional<PlaceLine> before =
                chats.place(organisation, chat.id(), person.value()).filter(PlaceLine::wanted);
        boolean wanted = wish(wishes, person, HandMade.About.MEMBER).orElse(before.isPresent());
        boolean admin = wish(wishes, person, HandMade.About.ADMIN)
                .orElse(before.filter(PlaceLine::wantedAdmin).isPresent());
        String reasons = before.map(PlaceLine::reasons)
                .filter(known -> !known.isEmpty())
                .orElseGet(() -> Reason.Kind.BY_HAND.name());
        return new WantedMember(chat.key(), person.value(), wanted, wanted && admin, wanted ? reasons : "");
    }

    private static Optional<Boolean> wish(Set<HandMade> wishes, PersonId person, HandMade.About about) {
        return wishes.stream()
                .filter(wish -> wish.person().equals(person) && wish.about() == about)
                .map(HandMade::wanted)
                .findFirst();
    }
}
