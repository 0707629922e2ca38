package org.ejournal.sferum.ledger.filter;

import java.util.Collection;
import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.springframework.dao.DuplicateKeyException;

/** Filters in the plugin's schema. */
class MyBatisKeptFilters implements KeptFilters {
    private final KeptFilterMapper mapper;

    MyBatisKeptFilters(KeptFilterMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<KeptFilter> of(OrganisationId organisation, PersonId person) {
        return mapper.all(organisation.value(), person.value());
    }

    @Override
    public boolean keep(OrganisationId organisation, PersonId person, KeptFilter filter) {
        try {
            mapper.insert(organisation.value(), person.value(), filter);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public void forget(OrganisationId organisation, PersonId person, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            mapper.delete(organisation.value(), person.value(), ids.toArray(Long[]::new));
        }
    }
}
