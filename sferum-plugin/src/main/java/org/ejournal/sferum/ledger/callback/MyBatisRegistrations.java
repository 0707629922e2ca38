package org.ejournal.sferum.ledger.callback;

import java.time.Instant;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;

/** Registrations in the plugin's schema. */
class MyBatisRegistrations implements Registrations {
    private final RegistrationMapper mapper;

    MyBatisRegistrations(RegistrationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Registration> of(OrganisationId organisation) {
        return Optional.ofNullable(mapper.find(organisation.value()));
    }

    @Override
    public Optional<Registration> byKey(String pathKey) {
        return Optional.ofNullable(mapper.byKey(pathKey));
    }

    @Override
    public void note(Registration registration) {
        mapper.note(registration);
    }

    @Override
    public void answered(String pathKey, Instant at) {
        mapper.answered(pathKey, at);
    }
}
