package org.ejournal.sferum.chat.why;

import java.time.Clock;
import org.ejournal.sferum.chat.Editors;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.hand.Reversals;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires «Почему?». */
@Configuration(proxyBeanMethods = false)
public class WhyConfiguration {
    @Bean
    Prospects prospects(Plans plans, Runs runs, Looks looks) {
        return new Prospects(plans, runs, looks);
    }

    @Bean
    Why why(
            ChatList chats,
            Decisions decisions,
            Prospects prospects,
            Rights rights,
            Editors editors,
            Reversals reversals) {
        return new LedgerWhy(chats, decisions, prospects, rights, editors, reversals);
    }

    @Bean
    PluginScreen whyScreen(Why why, OrganisationRules rules, Names names, Rights rights, Clock clock) {
        return new WhyScreen(why, rules, names, new Moments(clock), rights);
    }
}
