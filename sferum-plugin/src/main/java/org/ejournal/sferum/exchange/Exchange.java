package org.ejournal.sferum.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.exchange.ExchangeLine;
import org.ejournal.sferum.ledger.exchange.Exchanges;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Sync;

/**
 * The exchange of the viewer's organisation: how it stands, and what may be changed of it. Asks for
 * {@link Permission#CHANGE_SETTINGS} in every method, since who sets the tokens sets the way to the messenger too.
 */
class Exchange {
    private final Rights rights;
    private final OrganisationConfigs configs;
    private final Exchanges exchanges;
    private final Connections connections;
    private final Runs runs;
    private final Sync sync;
    private final Clock clock;

    Exchange(
            Rights rights,
            OrganisationConfigs configs,
            Exchanges exchanges,
            Connections connections,
            Runs runs,
            Sync sync,
            Clock clock) {
        this.rights = rights;
        this.configs = configs;
        this.exchanges = exchanges;
        this.connections = connections;
        this.runs = runs;
        this.sync = sync;
        this.clock = clock;
    }

    boolean open(Viewer viewer) {
        return rights.holds(viewer, Permission.CHANGE_SETTINGS);
    }

    OrganisationConfig config(Viewer viewer) {
        return configs.of(required(viewer));
    }

    private OrganisationId required(Viewer viewer) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        return viewer.organisation();
    }

    Optional<ExchangeLine> newest(Viewer viewer) {
        return exchanges.newest(required(viewer));
    }

    /** Returns when the next one is due; empty while the tokens do not work, since then there is none. */
    Optional<Instant> next(Viewer viewer) {
        OrganisationId organisation = required(viewer);
        return connections.of(organisation).state() == ConnectionState.State.PROVEN
                ? exchanges.next(organisation)
                : Optional.empty();
    }

    List<ExchangeLine> lines(Viewer viewer, long offset, int size) {
        return exchanges.lines(required(viewer), offset, size);
    }

    long count(Viewer viewer) {
        return exchanges.count(required(viewer));
    }

    boolean mayOpenRuns(Viewer viewer) {
        return rights.holds(viewer, Permission.INITIALISE_CHATS);
    }

    /** Asks for an exchange now. What waits for the messenger to answer again tries at once. */
    void run(Viewer viewer) {
        OrganisationId organisation = required(viewer);
        exchanges.ask(organisation, viewer.person(), clock.instant());
        hurry(organisation);
        sync.changed(organisation);
    }

    /**
     * Stores what was found to be right, and lets it count at once.
     *
     * @param minutes the period, one that is offered
     */
    void save(Viewer viewer, String minutes, ExchangeParameters parameters) {
        OrganisationId organisation = required(viewer);
        Map<String, String> values = new HashMap<>(parameters.settings());
        values.put(OrganisationConfigs.EXCHANGE_MINUTES, minutes);
        configs.change(
                organisation,
                values,
                parameters
                        .password()
                        .map(password -> Map.of(OrganisationConfigs.PROXY_PASSWORD, password))
                        .orElse(Map.of()));
        hurry(organisation);
        sync.wake(organisation);
    }

    private void hurry(OrganisationId organisation) {
        runs.open(organisation).filter(run -> run.state() == Run.State.WAITING).ifPresent(run -> runs.hurry(run.id()));
    }
}
