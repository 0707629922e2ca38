package org.ejournal.sferum.exchange;

import java.time.Clock;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.exchange.Exchanges;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the exchange task. */
@Configuration(proxyBeanMethods = false)
public class ExchangeConfiguration {
    @Bean
    Exchange exchange(
            Rights rights,
            OrganisationConfigs configs,
            Exchanges exchanges,
            Connections connections,
            Runs runs,
            Sync sync,
            Clock clock) {
        return new Exchange(rights, configs, exchanges, connections, runs, sync, clock);
    }

    @Bean
    PluginScreen exchangeScreen(Exchange exchange, Clock clock) {
        return new ExchangeScreen(exchange, new Moments(clock));
    }

    @Bean
    PluginScreen exchangeHistoryScreen(Exchange exchange, Clock clock) {
        return new HistoryScreen(exchange, new Moments(clock));
    }

    @Bean
    ExchangeTask exchangeTask(Exchange exchange) {
        return new ExchangeTask(exchange);
    }
}
