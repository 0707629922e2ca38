package org.ejournal.sferum.callback;

import java.net.URI;
import java.time.Clock;
import org.ejournal.plugin.host.Settings;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.callback.Registrations;
import org.ejournal.sferum.messenger.NoticeProvider;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Errand;
import org.ejournal.sferum.sync.Joins;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what the messenger tells by itself. The setting {@code callbacks=on} says that the messenger can reach the host. */
@Configuration(proxyBeanMethods = false)
public class CallbackConfiguration {
    @Bean
    Receiver receiver(
            Registrations registrations,
            OrganisationConfigs configs,
            Connections connections,
            NoticeProvider notices,
            Joins joins,
            Clock clock) {
        return new Receiver(registrations, configs, connections, notices, joins, clock);
    }

    @Bean
    Errand registrar(
            URI endpointAddress,
            Settings settings,
            Registrations registrations,
            OrganisationConfigs configs,
            Connections connections,
            NoticeProvider notices,
            Clock clock) {
        boolean reachable =
                settings.installation().getOrDefault("callbacks", "off").equals("on");
        return new Registrar(
                new Place(endpointAddress, reachable), registrations, configs, connections, notices, clock);
    }
}
