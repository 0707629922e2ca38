package org.ejournal.sferum.setup.token;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * Reads and changes with what an organisation reaches its messenger. Asks for {@link Permission#CHANGE_SETTINGS} in every
 * method.
 */
public class Tokens {
    private final Rights rights;
    private final OrganisationConfigs configs;
    private final Connections connections;
    private final Clock clock;

    /** Makes one. */
    public Tokens(Rights rights, OrganisationConfigs configs, Connections connections, Clock clock) {
        this.rights = rights;
        this.configs = configs;
        this.connections = connections;
        this.clock = clock;
    }

    /** Returns what is known of the tokens. */
    public ConnectionState known(Viewer viewer) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        return connections.of(viewer.organisation());
    }

    /**
     * Stores a draft that was found to be right, and lets tokens that are new, or did not work so far, be tried when the
     * organisation's task is woken.
     *
     * @return whether they are tried
     */
    public boolean save(Viewer viewer, TokenDraft draft) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        OrganisationId organisation = viewer.organisation();
        Connection before = configs.of(organisation).connection();
        store(organisation, draft);
        Connection after = draft.connection(before);
        boolean prove = !after.communityToken().isEmpty()
                && (!after.equals(before) || known(viewer).state() != ConnectionState.State.PROVEN);
        if (prove) {
            connections.note(organisation, ConnectionState.State.UNPROVEN, Failure.none(), clock.instant());
        }
        return prove;
    }

    private void store(OrganisationId organisation, TokenDraft draft) {
        Map<String, String> tokens = new HashMap<>();
        store(tokens, OrganisationConfigs.COMMUNITY_TOKEN, draft.communityToken());
        store(tokens, OrganisationConfigs.SERVICE_TOKEN, draft.serviceToken());
        configs.change(organisation, Map.of(OrganisationConfigs.COMMUNITY, draft.community()), tokens);
    }

    private static void store(Map<String, String> tokens, String kind, String token) {
        if (!token.isEmpty()) {
            tokens.put(kind, token);
        }
    }
}
