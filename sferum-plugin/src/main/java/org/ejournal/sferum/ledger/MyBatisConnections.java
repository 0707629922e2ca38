package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;

/** What is known of tokens, in the plugin's schema. */
class MyBatisConnections implements Connections {
    private final ConnectionMapper mapper;

    MyBatisConnections(ConnectionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ConnectionState of(OrganisationId organisation) {
        return Optional.ofNullable(mapper.find(organisation.value()))
                .orElseGet(() -> new ConnectionState(ConnectionState.State.NONE, Instant.EPOCH, "", 0, ""));
    }

    @Override
    public void note(OrganisationId organisation, ConnectionState.State state, Failure failure, Instant at) {
        mapper.note(organisation.value(), state, failure, at);
    }

    @Override
    public List<OrganisationId> unproven() {
        return mapper.unproven().stream().map(OrganisationId::new).toList();
    }
}
