package org.ejournal.sferum.chat.link;

import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires «Ссылка-приглашение». */
@Configuration(proxyBeanMethods = false)
public class InvitationConfiguration {
    @Bean
    PluginScreen invitationScreen(ChatList chats, Ledger ledger, Rights rights, Sync sync, OrganisationRules rules) {
        return new InvitationScreen(new Invitations(chats, ledger, rights, sync::changed), rules);
    }
}
