package org.ejournal.sferum.sync;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires synchronisation. */
@Configuration(proxyBeanMethods = false)
public class SyncConfiguration {
    @Bean
    Looker looker(
            Roster roster,
            Profiles profiles,
            OrganisationConfigs configs,
            Ledger ledger,
            MessengerProvider messengers) {
        return new Looker(roster, profiles, configs, ledger, messengers.system());
    }

    @Bean
    OrganisationWork organisationWork(
            Looker looker,
            Ledger ledger,
            Runs runs,
            Connections connections,
            OrganisationConfigs configs,
            MessengerProvider messengers,
            ExecutorService threads,
            TransactionOperations transactions,
            Clock clock) {
        Governor governor = new Governor(System::nanoTime);
        return new OrganisationWork(
                looker,
                ledger,
                runs,
                new TokenProof(connections, ledger, governor, transactions, clock),
                configs,
                messengers,
                new Courier(ledger, governor, threads, clock, Ticker.SYSTEM),
                transactions,
                clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    OrganisationTasks organisationTasks(
            DataSource dataSource, OrganisationWork work, Runs runs, Connections connections, Clock clock) {
        return new OrganisationTasks(dataSource, work, runs, connections, clock);
    }

    @Bean
    Sync sync(
            Rights rights,
            Looker looker,
            Ledger ledger,
            Runs runs,
            OrganisationTasks tasks,
            OrganisationConfigs configs,
            MessengerProvider messengers,
            Clock clock) {
        return new DurableSync(rights, looker, ledger, runs, tasks, configs, messengers, clock);
    }
}
