package org.ejournal.sferum.setup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.callback.Registration;
import org.ejournal.sferum.ledger.callback.Registrations;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.setup.token.Standing;
import org.ejournal.sferum.setup.token.Tokens;
import org.ejournal.sferum.sync.SettingChanges;
import org.ejournal.sferum.sync.Sync;

/** Reads and changes what an organisation has set. Asks for {@link Permission#CHANGE_SETTINGS} in every method. */
class Setup {
    private final Rights rights;
    private final OrganisationConfigs configs;
    private final Tokens tokens;
    private final Registrations registrations;
    private final SettingChanges changes;
    private final Sync sync;

    Setup(
            Rights rights,
            OrganisationConfigs configs,
            Tokens tokens,
            Registrations registrations,
            SettingChanges changes,
            Sync sync) {
        this.rights = rights;
        this.configs = configs;
        this.tokens = tokens;
        this.registrations = registrations;
        this.changes = changes;
        this.sync = sync;
    }

    OrganisationConfig read(Viewer viewer) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        return configs.of(viewer.organisation());
    }

    /** Returns how it stands with the community and the tokens. */
    Standing standing(Viewer viewer) {
        return tokens.of(viewer);
    }

    /** Forgets the community and tokens that were entered last and are not in force. */
    void dropCandidate(Viewer viewer) {
        tokens.drop(viewer);
    }

    /** Returns what became of the address that the messenger was given, if it was given one. */
    Optional<Registration> registration(Viewer viewer) {
        long community = read(viewer).connection().community();
        return registrations.of(viewer.organisation()).filter(known -> known.community() == community);
    }

    /**
     * Stores a draft that was found to be right, and lets tokens that are new, or did not work so far, be tried. What would
     * change chats that the organisation has is not stored but proposed (OS-6).
     */
    Saved save(Viewer viewer, Draft draft) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        OrganisationId organisation = viewer.organisation();
        Saved.Choices choices = propose(viewer, draft);
        store(organisation, draft, choices.equals(Saved.Choices.SET));
        boolean prove = tokens.save(viewer, draft.tokens());
        sync.wake(organisation);
        return new Saved(prove, choices);
    }

    private Saved.Choices propose(Viewer viewer, Draft draft) {
        try {
            return Saved.Choices.of(changes.propose(viewer, draft.choices()));
        } catch (RosterUnavailableException silent) {
            return Saved.Choices.NO_ROSTER;
        }
    }

    private void store(OrganisationId organisation, Draft draft, boolean choices) {
        Map<String, String> values = new HashMap<>(choices ? draft.choices() : Map.of());
        values.put(OrganisationConfigs.DRIFT, draft.drift());
        values.put(OrganisationConfigs.CALL_LEAD, draft.callLead());
        values.put(OrganisationConfigs.CALL_REMINDER, draft.callReminder());
        values.put(OrganisationConfigs.CALL_STARTER, draft.callStarter());
        configs.change(organisation, values, Map.of());
    }
}
