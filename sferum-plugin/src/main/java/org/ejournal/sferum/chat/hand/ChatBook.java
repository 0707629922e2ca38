package org.ejournal.sferum.chat.hand;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.PersonRow;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.DesiredMember;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.MadeChat;

/** Writes down chats that people make by hand, or have back. */
public class ChatBook {
    private final Ledger ledger;
    private final Decisions decisions;
    private final Looks looks;
    private final Clock clock;

    ChatBook(Ledger ledger, Decisions decisions, Looks looks, Clock clock) {
        this.ledger = ledger;
        this.decisions = decisions;
        this.looks = looks;
        this.clock = clock;
    }

    /** Says what the rules and what was decided make of a chat. */
    Yardstick yardstick(
            OrganisationId organisation, OrganisationRules.Chosen rules, RosterSnapshot roster, Ground ground) {
        Set<MadeChat> made = new HashSet<>(decisions.made(organisation));
        ground.made().ifPresent(made::add);
        Set<String> linked =
                ledger.accounts(organisation).stream().map(Account::person).collect(Collectors.toUnmodifiableSet());
        return new Yardstick(roster, rules, made, person -> linked.contains(person.value()), ground.key());
    }

    Set<HandMade> decisions(OrganisationId organisation) {
        return decisions.of(organisation);
    }

    Optional<ChatRow> find(OrganisationId organisation, Ground ground) {
        return ledger.find(organisation, ground.key());
    }

    /** Returns whether the rules' chats of the ground's kind are kept in step, or the ground needs no rules. */
    boolean stands(OrganisationId organisation, Ground ground) {
        return ground.key().byHand()
                || ledger.kinds(organisation).contains(ground.key().kind());
    }

    /** Returns what an edit makes of a chat; with nobody desired when what it follows is gone. */
    Decided decide(OrganisationId organisation, Ground ground, Edit edit, Yardstick yardstick) {
        Set<HandMade> before = decisions.of(organisation);
        Map<PersonId, Boolean> members = new HashMap<>();
        yardstick
                .desired(before)
                .ifPresent(chat -> chat.members().forEach((person, member) -> members.put(person, member.admin())));
        return Decided.of(Wishes.of(ground.key(), edit, members), before, yardstick);
    }

    /** Writes a chat down and lets it be made; to be called in a transaction. */
    void write(Viewer viewer, Ground ground, String title, Decided decided, DesiredChat chat, RosterSnapshot roster) {
        OrganisationId organisation = viewer.organisation();
        ground.made().ifPresent(made -> decisions.make(organisation, made, viewer.person(), clock.instant()));
        decisions.restore(organisation, List.of(ground.key()));
        decisions.takeBack(organisation, decided.takenBack());
        decisions.record(organisation, decided.made(), viewer.person(), clock.instant());
        if (chat.title().equals(title)) {
            decisions.nameByRule(organisation, ground.key());
        } else {
            decisions.name(organisation, ground.key(), title, viewer.person(), clock.instant());
        }
        ledger.applyByHand(organisation, change(organisation, chat.titled(title), roster), viewer.person());
        looks.askByHand(organisation);
    }

    /**
     * Writes down that a deleted chat is to be had back as it was (AH-14); to be called in a transaction.
     *
     * @return whether it is: nothing is written when what it was of is gone
     */
    public boolean restore(Viewer viewer, OrganisationRules.Chosen rules, RosterSnapshot roster, ChatKey key) {
        OrganisationId organisation = viewer.organisation();
        Optional<DesiredChat> desired = yardstick(organisation, rules, roster, new Ground(key, Optional.empty()))
                .desired(decisions.of(organisation));
        desired.ifPresent(chat -> {
            String title = decisions.titles(organisation).getOrDefault(key, chat.title());
            decisions.restore(organisation, List.of(key));
            ledger.restore(organisation, change(organisation, chat.titled(title), roster), viewer.person());
            looks.askByHand(organisation);
        });
        return desired.isPresent();
    }

    private LedgerChange change(OrganisationId organisation, DesiredChat chat, RosterSnapshot roster) {
        WantedChat wanted = new WantedChat(
                chat.key().value(),
                chat.key().kind(),
                chat.title(),
                chat.classId(),
                chat.className(),
                chat.subject(),
                ChatState.ACTIVE);
        boolean known = ledger.find(organisation, chat.key()).isPresent();
        return new LedgerChange(
                known ? List.of() : List.of(wanted),
                known ? List.of(wanted) : List.of(),
                chat.members().values().stream()
                        .map(member -> place(chat, member))
                        .toList(),
                List.of(),
                List.of(),
                names(chat, roster));
    }

    private static WantedMember place(DesiredChat chat, DesiredMember member) {
        return new WantedMember(
                chat.key().value(), member.person().value(), true, member.admin(), member.reasonsText());
    }

    /** Nobody may have been looked at before. */
    private static List<PersonRow> names(DesiredChat chat, RosterSnapshot roster) {
        return roster.persons().stream()
                .filter(person -> chat.members().containsKey(person.id()))
                .map(person -> new PersonRow(
                        person.id().value(),
                        person.name().family(),
                        person.name().given(),
                        person.name().patronymic()))
                .toList();
    }
}
