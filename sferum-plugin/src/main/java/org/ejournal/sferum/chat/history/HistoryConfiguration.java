package org.ejournal.sferum.chat.history;

import java.time.Clock;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.journal.Journal;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the change journal's window. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {
    @Bean
    PluginScreen historyScreen(
            Journal journal, ChatList chats, Rights rights, OrganisationRules rules, Names names, Clock clock) {
        return new HistoryScreen(
                new History(journal, chats, rights, History.MOST), rules, names, new Moments(clock), clock.getZone());
    }
}
