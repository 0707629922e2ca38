package org.ejournal.sferum.account.register;

import java.time.Clock;
import org.ejournal.plugin.host.Notifications;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.account.LinkDoor;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the register of links. */
@Configuration(proxyBeanMethods = false)
public class RegisterConfiguration {
    @Bean
    Register register(Roster roster, LinkBook book, Rights rights, MessengerProvider messengers) {
        return new Register(roster, book, rights, messengers.system());
    }

    @Bean
    LinkShares linkShares(Register register, Rights rights) {
        return new LinkShares(register, rights);
    }

    @Bean
    CardFacts cardFacts(Register register, LinkWords words) {
        return new CardFacts(register, words);
    }

    @Bean
    PluginScreen registerScreen(
            Register register, Notifications notifications, LinkDoor door, LinkWords words, Clock clock) {
        return new RegisterScreen(register, new Reminder(register, notifications, door), words, new Moments(clock));
    }

    @Bean
    PluginScreen sharesScreen(Register register, LinkWords words) {
        return new SharesScreen(register, words);
    }

    @Bean
    PluginScreen sheetScreen(Register register, LinkDoor door, LinkWords words) {
        return new SheetScreen(register, door, words);
    }
}
