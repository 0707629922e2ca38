package org.ejournal.sferum.account;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executor;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Settings;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.messenger.SignIn;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.ScreenAddresses;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.TokenVault;
import org.ejournal.sferum.sync.Errand;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires accounts. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {
    @Bean
    Links links(LinkBook book, Roster roster, MessengerProvider messengers) {
        return new Links(book, roster, messengers.system());
    }

    @Bean
    WebMessenger webMessenger(Settings settings) {
        Map<String, String> installation = settings.installation();
        return new WebMessenger(URI.create(installation.getOrDefault("vk-messenger", WebMessenger.DEFAULT)));
    }

    @Bean
    AccountButtons accountButtons(WebMessenger messenger) {
        return new AccountButtons(messenger);
    }

    @Bean
    Keep keep(SignIn signIn, LinkBook book, TokenVault vault, Clock clock) {
        return new Keep(signIn, book, vault, clock);
    }

    @Bean
    OwnTokens ownTokens(SignIn signIn, LinkBook book, TokenVault vault, Clock clock) {
        return new OwnTokens(signIn, book, vault, clock);
    }

    @Bean
    Linking linking(
            SignIn signIn, LinkBook book, Keep keep, TokenVault vault, Sync sync, Executor threads, Clock clock) {
        return new Linking(signIn, book, keep, vault, sync::changed, threads, clock);
    }

    @Bean
    Errand keepErrand(Keep keep, OrganisationConfigs configs) {
        return new KeepErrand(keep, configs);
    }

    @Bean
    Arrival arrival(ScreenAddresses screens) {
        return new Arrival(screens);
    }

    @Bean
    LinkDoor linkDoor(ScreenAddresses screens, Linking linking) {
        return new LinkDoor(screens, linking);
    }

    @Bean
    LinkWords linkWords(OrganisationConfigs configs) {
        return new LinkWords(configs);
    }

    @Bean
    PluginScreen linkScreen(Links links, Linking linking, LinkWords words, AccountButtons buttons) {
        return new LinkScreen(links, linking, words, buttons);
    }

    @Bean
    PluginScreen returnScreen(Links links, Linking linking, LinkWords words, WebMessenger messenger) {
        return new ReturnScreen(links, linking, words, messenger);
    }

    @Bean
    PluginScreen unlinkScreen(Links links, Linking linking, LinkWords words) {
        return new UnlinkScreen(links, linking, words);
    }
}
