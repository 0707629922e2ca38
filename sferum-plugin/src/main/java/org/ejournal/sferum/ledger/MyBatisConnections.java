package org.ejournal.sferum.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;

/** What is known of tokens, in the plugin's schema. */
class MyBatisConnections implements Connections {
    private static final Duration TROUBLE_REST = Duration.ofSeconds(15);
    private static final Duration FLOOD_REST = Duration.ofMinutes(15);

    private final ConnectionMapper mapper;

    MyBatisConnections(ConnectionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ConnectionState of(OrganisationId organisation) {
        return Optional.ofNullable(mapper.find(organisation.value()))
                .orElseGet(() ->
                        new ConnectionState(ConnectionState.State.NONE, Instant.EPOCH, "", 0, "", "", "", "", ""));
    }

    @Override
    public void note(OrganisationId organisation, ConnectionState.State state, Failure failure, Instant at) {
        mapper.note(organisation.value(), state, failure, at);
    }

    @Override
    public boolean conclude(
            OrganisationId organisation,
            ConnectionState asked,
            ConnectionState.State state,
            Failure failure,
            Instant at) {
        return mapper.conclude(organisation.value(), asked.state(), asked.checkedAt(), state, failure, at) > 0;
    }

    @Override
    public void belongs(OrganisationId organisation, String community, String serviceUser, String lacking) {
        mapper.belongs(organisation.value(), community, serviceUser, lacking);
    }

    @Override
    public boolean take(OrganisationId organisation, ConnectionState before, String mark, Instant at) {
        mapper.open(organisation.value(), at);
        return mapper.take(organisation.value(), before.taken(), mark, at) > 0;
    }

    @Override
    public List<OrganisationId> unscheduled() {
        return mapper.unscheduled().stream().map(OrganisationId::new).toList();
    }

    @Override
    public List<OrganisationId> unproven(Instant now) {
        return mapper.unproven(now.minus(TROUBLE_REST), now.minus(FLOOD_REST)).stream()
                .map(OrganisationId::new)
                .toList();
    }
}
