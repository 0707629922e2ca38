package org.ejournal.sferum.chat.hand;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.sync.Sync;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes back what was decided about people by hand (CH-5). What the rules make of their places then is wanted at once, so
 * that the change journal names who took it back (AH-15). Asks for no right: whoever calls it has. Never waits for the
 * messenger.
 */
public class Reversals {
    private final Ledger ledger;
    private final EditBook book;
    private final OrganisationRules rules;
    private final Roster roster;
    private final Sync sync;
    private final TransactionOperations transactions;

    Reversals(
            Ledger ledger,
            EditBook book,
            OrganisationRules rules,
            Roster roster,
            Sync sync,
            TransactionOperations transactions) {
        this.ledger = ledger;
        this.book = book;
        this.rules = rules;
        this.roster = roster;
        this.sync = sync;
        this.transactions = transactions;
    }

    /**
     * Takes decisions about people in one chat back, all of them or none.
     *
     * @param chat a chat that the viewer may change
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    public void takeBack(Viewer viewer, ChatLine chat, Collection<HandMade> decisions) {
        RosterSnapshot snapshot = roster.snapshot(viewer.organisation());
        transactions.executeWithoutResult(status -> {
            ledger.hold(viewer.organisation(), chat.id());
            Set<HandMade> left = new HashSet<>(book.decisions(viewer.organisation()));
            left.removeAll(decisions);
            Optional<DesiredChat> desired = yardstick(viewer, chat, snapshot).desired(left);
            book.takeBack(viewer.organisation(), chat, Set.copyOf(decisions), desired, viewer.person());
        });
        sync.wake(viewer.organisation());
    }

    private Yardstick yardstick(Viewer viewer, ChatLine chat, RosterSnapshot snapshot) {
        OrganisationId organisation = viewer.organisation();
        Set<String> linked =
                ledger.accounts(organisation).stream().map(Account::person).collect(Collectors.toUnmodifiableSet());
        return new Yardstick(
                snapshot,
                rules.of(viewer),
                book.made(organisation),
                person -> linked.contains(person.value()),
                ChatKey.parse(chat.key()));
    }
}
