package org.ejournal.sferum.chat;

import java.time.Clock;
import java.util.List;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.account.AccountButtons;
import org.ejournal.sferum.account.Links;
import org.ejournal.sferum.account.WebMessenger;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.People;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.ledger.filter.KeptFilters;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
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
    Editors editors(ChatList list, Rights rights, OrganisationRules rules, Roster roster) {
        return new Editors(list, rights, rules, roster);
    }

    @Bean
    Names names(Roster roster, People people) {
        return new Names(roster, people);
    }

    @Bean
    Unlinked unlinked(Ledger ledger, Names names, OrganisationRules rules) {
        return new Unlinked(ledger, names, rules);
    }

    @Bean
    WhyColumns whyColumns(Decisions decisions, Names names, OrganisationRules rules, Clock clock) {
        return new WhyColumns(decisions, names, rules, new Moments(clock));
    }

    @Bean
    HeldNotice heldNotice(Sync sync, Rights rights, Clock clock) {
        return new HeldNotice(sync, rights, new Moments(clock));
    }

    @Bean
    PluginScreen chatsScreen(
            Chats chats,
            OrganisationRules rules,
            Rights rights,
            Links links,
            AccountButtons buttons,
            Editors editors,
            AddWindow.Makers makers,
            Sync sync,
            HeldNotice held,
            List<ChatTool> others,
            KeptFilters filters) {
        ChatTools tools = new ChatTools(rights, links, buttons, editors, makers, others);
        return new ChatsScreen(chats, rules, tools, sync, held, new FilterDesk(new OwnFilters(filters)));
    }

    @Bean
    PluginScreen myChatsScreen(
            Chats chats, OrganisationRules rules, Links links, AccountButtons buttons, WebMessenger messenger) {
        return new MyChatsScreen(chats, rules, links, buttons, messenger);
    }

    @Bean
    PluginScreen chatScreen(
            Chats chats,
            Editors editors,
            Decisions decisions,
            Names names,
            WhyColumns whyColumns,
            OrganisationRules rules,
            List<ChatTool> tools,
            Clock clock) {
        GivenTitles titles = new GivenTitles(decisions, names, new Moments(clock));
        return new ChatScreen(chats, editors, new Excluded(decisions, names), whyColumns, titles, rules, tools);
    }
}
