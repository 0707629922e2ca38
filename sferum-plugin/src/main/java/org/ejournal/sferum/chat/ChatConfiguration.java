package org.ejournal.sferum.chat;

import org.ejournal.sferum.account.Links;
import org.ejournal.sferum.account.WebMessenger;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the screens about chats. */
@Configuration(proxyBeanMethods = false)
public class ChatConfiguration {
    @Bean
    Chats chats(ChatList list, Rights rights) {
        return new Chats(list, rights);
    }

    @Bean
    OrganisationRules organisationRules(OrganisationConfigs configs, Profiles profiles) {
        return new OrganisationRules(configs, profiles);
    }

    @Bean
    PluginScreen chatsScreen(
            Chats chats, OrganisationRules rules, Rights rights, Links links, WebMessenger messenger, Sync sync) {
        return new ChatsScreen(chats, rules, rights, links, messenger, sync);
    }

    @Bean
    PluginScreen myChatsScreen(Chats chats, OrganisationRules rules, Links links, WebMessenger messenger) {
        return new MyChatsScreen(chats, rules, links, messenger);
    }

    @Bean
    PluginScreen chatScreen(Chats chats, OrganisationRules rules) {
        return new ChatScreen(chats, rules);
    }
}
