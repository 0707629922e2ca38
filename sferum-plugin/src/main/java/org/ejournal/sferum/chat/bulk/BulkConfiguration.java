package org.ejournal.sferum.chat.bulk;

import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.chat.ChatTool;
import org.ejournal.sferum.chat.Editors;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.Unlinked;
import org.ejournal.sferum.chat.deletion.Deletions;
import org.ejournal.sferum.chat.hand.Edits;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires what changes many chats at once. */
@Configuration(proxyBeanMethods = false)
public class BulkConfiguration {
    @Bean
    Bulk bulk(
            Rights rights,
            OrganisationRules rules,
            ChatList chats,
            Editors editors,
            Edits edits,
            Deletions deletions,
            Sync sync,
            TransactionOperations transactions) {
        return new Bulk(rights, rules, chats, editors, edits, deletions, sync, transactions);
    }

    @Bean
    ChatTool bulkTool(Bulk bulk) {
        return new BulkTool(bulk);
    }

    @Bean
    PluginScreen bulkScreen(Bulk bulk, OrganisationRules rules, Names names, Unlinked unlinked) {
        return new BulkScreen(bulk, rules, names, unlinked);
    }

    @Bean
    PluginScreen bulkPeople(Bulk bulk, OrganisationRules rules, Roster roster) {
        return new BulkPeople(bulk, rules, roster);
    }
}
