package org.ejournal.sferum.ledger.health;

import org.ejournal.plugin.roster.OrganisationId;

/** How organisations are doing, by the plugin's schema. */
class MyBatisHealth implements Health {
    private final HealthMapper mapper;

    MyBatisHealth(HealthMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Beginning beginning(OrganisationId organisation) {
        return mapper.beginning(organisation.value());
    }
}
