package org.ejournal.sferum.ledger.health;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;

/** How organisations are doing, by the plugin's schema. */
class MyBatisHealth implements Health {
    private static final String ALL = "";

    private final HealthMapper mapper;

    MyBatisHealth(HealthMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Beginning beginning(OrganisationId organisation) {
        return mapper.beginning(organisation.value());
    }

    @Override
    public Map<String, Condition> all(Instant since) {
        return read(ALL, since).all();
    }

    @Override
    public Condition of(OrganisationId organisation, Instant since) {
        return read(organisation.value(), since).of(organisation.value());
    }

    private Readings read(String organisation, Instant since) {
        return new Readings(
                Readings.byOrganisation(mapper.tokens(organisation), Tokens::organisation),
                Readings.byOrganisation(mapper.places(organisation), Places::organisation),
                Readings.byOrganisation(mapper.chats(organisation), Chats::organisation),
                Readings.byOrganisation(mapper.runs(organisation, since), LastRun::organisation),
                Readings.byOrganisation(mapper.held(organisation), HeldPlan::organisation),
                Readings.byOrganisation(mapper.unattended(organisation), Count::organisation));
    }

    @Override
    public Optional<Instant> oldest(OrganisationId organisation) {
        return Optional.ofNullable(mapper.oldest(organisation.value()));
    }
}
