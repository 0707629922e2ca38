package org.ejournal.sferum.sync;

import java.time.Clock;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.ledger.plan.ProposedSettings;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;
import org.ejournal.sferum.sync.plan.Looker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires changes of settings that are shown as a plan first. */
@Configuration(proxyBeanMethods = false)
public class SettingChangesConfiguration {
    @Bean
    SettingChanges settingChanges(
            Rights rights,
            OrganisationConfigs configs,
            Profiles profiles,
            Looker looker,
            Ledger ledger,
            Plans plans,
            ProposedSettings proposals,
            TransactionOperations transactions,
            Clock clock) {
        return new PlannedSettingChanges(
                rights, configs, profiles, looker, ledger, plans, proposals, transactions, clock);
    }
}
