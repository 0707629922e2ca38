package org.ejournal.sferum.sync;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.ejournal.plugin.host.Roster;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.Observations;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.ledger.exchange.Exchanges;
import org.ejournal.sferum.ledger.journal.Journal;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.ledger.plan.ProposedSettings;
import org.ejournal.sferum.ledger.trial.Trials;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.settings.CandidateTokens;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;
import org.ejournal.sferum.sync.delivery.Courier;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.patrol.Patrol;
import org.ejournal.sferum.sync.plan.ApprovedSettings;
import org.ejournal.sferum.sync.plan.Looker;
import org.ejournal.sferum.sync.plan.RunPlan;
import org.ejournal.sferum.sync.plan.Wishes;
import org.ejournal.sferum.sync.trial.CandidateWork;
import org.springframework.beans.factory.ObjectProvider;
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
            Decisions decisions,
            LinkBook links,
            Runs runs,
            TransactionOperations transactions,
            MessengerProvider messengers) {
        return new Looker(roster, profiles, configs, ledger, decisions, links, runs, transactions, messengers.system());
    }

    @Bean
    Wishes wishes(Journal journal) {
        return new Wishes(journal);
    }

    @Bean
    ApprovedSettings approvedSettings(ProposedSettings proposed, OrganisationConfigs configs) {
        return new ApprovedSettings(proposed, configs);
    }

    @Bean
    RunPlan runPlan(
            Looker looker,
            Ledger ledger,
            Runs runs,
            Plans plans,
            Decisions decisions,
            Wishes wishes,
            ApprovedSettings approved,
            TransactionOperations transactions,
            Clock clock) {
        return new RunPlan(looker, ledger, runs, plans, decisions, wishes, approved, transactions, clock);
    }

    @Bean
    Governor governor() {
        return new Governor(System::nanoTime);
    }

    @Bean
    TokenProof tokenProof(
            Connections connections,
            Ledger ledger,
            Governor governor,
            TransactionOperations transactions,
            Clock clock) {
        return new TokenProof(connections, ledger, governor, transactions, clock);
    }

    @Bean
    CandidateWork candidateWork(
            CandidateTokens candidates,
            Trials trials,
            Connections connections,
            Ledger ledger,
            MessengerProvider messengers,
            Governor governor,
            TransactionOperations transactions,
            Clock clock) {
        return new CandidateWork(
                candidates, trials, connections, ledger, messengers, governor, transactions, clock, Ticker.SYSTEM);
    }

    @Bean
    RunWork runWork(
            RunPlan plan,
            Ledger ledger,
            Looks looks,
            Runs runs,
            TokenProof proof,
            Governor governor,
            ExecutorService threads,
            TransactionOperations transactions,
            Clock clock) {
        Courier courier = new Courier(ledger, transactions, governor, threads, clock, Ticker.SYSTEM);
        return new RunWork(plan, courier, ledger, looks, runs, proof, transactions, clock, Ticker.SYSTEM);
    }

    @Bean
    Patrol patrol(Observations observations, Ledger ledger, Connections connections, Governor governor, Clock clock) {
        return new Patrol(observations, ledger, connections, governor, clock, Ticker.SYSTEM);
    }

    @Bean
    LookWork lookWork(
            Looker looker,
            Ledger ledger,
            Looks looks,
            Runs runs,
            RunWork runWork,
            Patrol patrol,
            Plans plans,
            Clock clock) {
        return new LookWork(looker, ledger, looks, runs, runWork, patrol, plans, clock);
    }

    @Bean
    ExchangeWork exchangeWork(Exchanges exchanges, LookWork lookWork, Ledger ledger, Clock clock) {
        return new ExchangeWork(exchanges, lookWork, ledger, clock);
    }

    @Bean
    Errands errands(ObjectProvider<Errand> errands, Governor governor) {
        return new Errands(errands.orderedStream().toList(), governor, Ticker.SYSTEM);
    }

    @Bean
    OrganisationWork organisationWork(
            Looks looks,
            Observations observations,
            Runs runs,
            RunWork runWork,
            LookWork lookWork,
            ApprovedSettings approved,
            ExchangeWork exchangeWork,
            TokenProof proof,
            CandidateWork candidates,
            Errands errands,
            OrganisationConfigs configs,
            MessengerProvider messengers,
            Governor governor,
            Clock clock) {
        return new OrganisationWork(
                looks,
                observations,
                runs,
                runWork,
                lookWork,
                approved,
                exchangeWork,
                proof,
                new Candidates(candidates, clock, Ticker.SYSTEM),
                errands,
                configs,
                messengers,
                governor,
                clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    OrganisationTasks organisationTasks(
            DataSource dataSource,
            OrganisationWork work,
            Runs runs,
            Connections connections,
            Looks looks,
            Observations observations,
            Trials trials,
            Errands errands,
            Clock clock) {
        return new OrganisationTasks(
                dataSource, work, new Agenda(runs, connections, looks, observations, trials, errands), clock);
    }

    @Bean
    Joins joins(Observations observations, OrganisationTasks tasks, Clock clock) {
        return (organisation, chat) -> {
            observations.ask(organisation, chat, clock.instant());
            tasks.wake(organisation);
        };
    }

    @Bean
    Sync sync(
            Rights rights,
            Looker looker,
            Ledger ledger,
            Runs runs,
            Looks looks,
            Plans plans,
            Wishes wishes,
            OrganisationTasks tasks,
            OrganisationConfigs configs,
            MessengerProvider messengers,
            Clock clock) {
        return new DurableSync(rights, looker, ledger, runs, looks, plans, wishes, tasks, configs, messengers, clock);
    }
}
