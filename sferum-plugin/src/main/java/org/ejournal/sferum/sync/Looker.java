package org.ejournal.sferum.sync;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Desire;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;

/** Looks at an organisation: what its roster and rules desire, compared with the ledger. Writes nothing. */
class Looker {
    private final Roster roster;
    private final Profiles profiles;
    private final OrganisationConfigs configs;
    private final Ledger ledger;
    private final String system;

    /**
     * Makes one.
     *
     * @param system the messenger's name in people's external ids
     */
    Looker(Roster roster, Profiles profiles, OrganisationConfigs configs, Ledger ledger, String system) {
        this.roster = roster;
        this.profiles = profiles;
        this.configs = configs;
        this.ledger = ledger;
        this.system = system;
    }

    /**
     * Plans the chats of those kinds.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    Plan look(OrganisationId organisation, Set<ChatKind> kinds) {
        RosterSnapshot snapshot = roster.snapshot(organisation);
        LedgerState state = ledger.read(organisation);
        OrganisationConfig config = configs.of(organisation);
        RuleProfile profile = profiles.get(config.profile());
        List<DesiredChat> desired = Desire.desire(snapshot, profile, config.choices()).chats().stream()
                .filter(chat -> kinds.contains(chat.key().kind()))
                .toList();
        return Planner.plan(desired, state, PeopleChange.of(snapshot.persons(), system, state));
    }
}
