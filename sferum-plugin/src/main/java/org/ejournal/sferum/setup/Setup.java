package org.ejournal.sferum.setup;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.callback.Registration;
import org.ejournal.sferum.ledger.callback.Registrations;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Sync;

/** Reads and changes what an organisation has set. Asks for {@link Permission#CHANGE_SETTINGS} in every method. */
class Setup {
    private final Rights rights;
    private final OrganisationConfigs configs;
    private final Connections connections;
    private final Registrations registrations;
    private final Sync sync;
    private final Clock clock;

    Setup(
            Rights rights,
            OrganisationConfigs configs,
            Connections connections,
            Registrations registrations,
            Sync sync,
            Clock clock) {
        this.rights = rights;
        this.configs = configs;
        this.connections = connections;
        this.registrations = registrations;
        this.sync = sync;
        this.clock = clock;
    }

    OrganisationConfig read(Viewer viewer) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        return configs.of(viewer.organisation());
    }

    ConnectionState connection(Viewer viewer) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        return connections.of(viewer.organisation());
    }

    /** Returns what became of the address that the messenger was given, if it was given one. */
    Optional<Registration> registration(Viewer viewer) {
        long community = read(viewer).connection().community();
        return registrations.of(viewer.organisation()).filter(known -> known.community() == community);
    }

    /**
     * Stores a draft that was found to be right, and lets tokens that are new, or did not work so far, be tried.
     *
     * @return whether they are tried
     */
    boolean save(Viewer viewer, Draft draft) {
        Connection before = read(viewer).connection();
        OrganisationId organisation = viewer.organisation();
        store(organisation, draft);
        Connection after = draft.connection(before);
        boolean prove = !after.communityToken().isEmpty()
                && (!after.equals(before) || connection(viewer).state() != ConnectionState.State.PROVEN);
        if (prove) {
            connections.note(organisation, ConnectionState.State.UNPROVEN, Failure.none(), clock.instant());
        }
        sync.wake(organisation);
        return prove;
    }

    private void store(OrganisationId organisation, Draft draft) {
        Map<String, String> values = new HashMap<>();
        values.put(OrganisationConfigs.PROFILE, draft.profile());
        values.put(OrganisationConfigs.CHAT_ADMINISTRATOR, draft.chatAdministrator());
        values.put(OrganisationConfigs.COMMUNITY, draft.community());
        values.put(OrganisationConfigs.SUBJECT_CHATS, draft.subjectChats());
        values.put(OrganisationConfigs.DISSOLVED, draft.dissolved());
        values.put(OrganisationConfigs.DRIFT, draft.drift());
        values.put(OrganisationConfigs.CALL_LEAD, draft.callLead());
        values.put(OrganisationConfigs.CALL_REMINDER, draft.callReminder());
        values.put(OrganisationConfigs.CALL_STARTER, draft.callStarter());
        Map<String, String> tokens = new HashMap<>();
        store(tokens, OrganisationConfigs.COMMUNITY_TOKEN, draft.communityToken());
        store(tokens, OrganisationConfigs.SERVICE_TOKEN, draft.serviceToken());
        configs.change(organisation, values, tokens);
    }

    private static void store(Map<String, String> tokens, String kind, String token) {
        if (!token.isEmpty()) {
            tokens.put(kind, token);
        }
    }
}
