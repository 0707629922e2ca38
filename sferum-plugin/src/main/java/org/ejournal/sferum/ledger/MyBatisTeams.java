package org.ejournal.sferum.ledger;

import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;

/** Teams from the plugin's schema. */
class MyBatisTeams implements Teams {
    private final TeamMapper mapper;

    MyBatisTeams(TeamMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public long count(OrganisationId organisation) {
        return mapper.count(organisation.value());
    }

    @Override
    public List<TeamChat> page(OrganisationId organisation, long offset, int size) {
        return mapper.page(organisation.value(), offset, size);
    }
}
