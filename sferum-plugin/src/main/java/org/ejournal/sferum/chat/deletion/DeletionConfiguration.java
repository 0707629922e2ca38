package org.ejournal.sferum.chat.deletion;

import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.chat.ChatTool;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.hand.ChatBook;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires what deletes chats by hand. */
@Configuration(proxyBeanMethods = false)
public class DeletionConfiguration {
    @Bean
    DeletionBook deletionBook(Ledger ledger, ChatList chats, Decisions decisions, Looks looks, Clock clock) {
        return new DeletionBook(ledger, chats, decisions, looks, clock);
    }

    @Bean
    Deletions deletions(
            Rights rights,
            OrganisationRules rules,
            Roster roster,
            ChatList chats,
            Ledger ledger,
            DeletionBook book,
            ChatBook restoring,
            Sync sync,
            TransactionOperations transactions,
            Clock clock) {
        return new Deletions(rights, rules, roster, chats, ledger, book, restoring, sync, transactions, clock);
    }

    @Bean
    ChatTool deletionTool(Deletions deletions, Clock clock) {
        return new DeletionTool(deletions, new Moments(clock));
    }

    @Bean
    PluginScreen archiveScreen(Deletions deletions, Names names, Clock clock) {
        return new ArchiveScreen(deletions, names, new Moments(clock));
    }
}
