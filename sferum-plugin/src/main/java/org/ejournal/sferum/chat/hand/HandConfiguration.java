package org.ejournal.sferum.chat.hand;

import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.chat.Editors;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.Unlinked;
import org.ejournal.sferum.chat.WhyColumns;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.ledger.journal.Journal;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires what changes chats by hand. */
@Configuration(proxyBeanMethods = false)
public class HandConfiguration {
    @Bean
    EditBook editBook(Ledger ledger, ChatList chats, Decisions decisions, Looks looks, Clock clock) {
        return new EditBook(ledger, chats, decisions, looks, clock);
    }

    @Bean
    Edits edits(
            Editors editors,
            ChatList chats,
            Journal journal,
            Ledger ledger,
            EditBook book,
            OrganisationRules rules,
            Roster roster,
            Sync sync,
            TransactionOperations transactions) {
        return new Edits(editors, chats, journal, ledger, book, rules, roster, sync, transactions);
    }

    @Bean
    Reversals reversals(
            Ledger ledger,
            EditBook book,
            OrganisationRules rules,
            Roster roster,
            Sync sync,
            TransactionOperations transactions) {
        return new Reversals(ledger, book, rules, roster, sync, transactions);
    }

    @Bean
    ChatBook chatBook(Ledger ledger, Decisions decisions, Looks looks, Clock clock) {
        return new ChatBook(ledger, decisions, looks, clock);
    }

    @Bean
    Creations creations(
            Rights rights,
            OrganisationRules rules,
            Roster roster,
            ChatBook book,
            Sync sync,
            TransactionOperations transactions) {
        return new Creations(rights, rules, roster, book, sync, transactions);
    }

    @Bean
    PluginScreen editScreen(
            Edits edits, OrganisationRules rules, Names names, Unlinked unlinked, WhyColumns whyColumns, Clock clock) {
        EditForm form = new EditForm(edits, rules, names, whyColumns, new Moments(clock));
        return new EditScreen(edits, rules, names, unlinked, form);
    }

    @Bean
    PluginScreen editPeopleScreen(Edits edits, OrganisationRules rules, Roster roster) {
        return new EditPeople(edits, rules, roster);
    }
}
