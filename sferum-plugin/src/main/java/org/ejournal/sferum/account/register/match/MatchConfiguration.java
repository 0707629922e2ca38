package org.ejournal.sferum.account.register.match;

import java.time.Clock;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.account.register.Register;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the matching of accounts by a file. */
@Configuration(proxyBeanMethods = false)
public class MatchConfiguration {
    @Bean
    PluginScreen matchScreen(Register register, LinkBook book, Sync sync, LinkWords words, Clock clock) {
        return new MatchScreen(new Matching(register, book, sync::changed, clock), words);
    }
}
