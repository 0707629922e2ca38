package org.ejournal.sferum.ledger.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;

/** What is known of candidates, in the plugin's schema. */
class MyBatisTrials implements Trials {
    private static final Duration TROUBLE_REST = Duration.ofSeconds(15);
    private static final Duration FLOOD_REST = Duration.ofMinutes(15);

    private final TrialMapper mapper;

    MyBatisTrials(TrialMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Trial> of(OrganisationId organisation) {
        return Optional.ofNullable(mapper.find(organisation.value()));
    }

    @Override
    public void begin(OrganisationId organisation, String mark, Instant at) {
        mapper.begin(organisation.value(), mark, at);
    }

    @Override
    public void conclude(OrganisationId organisation, String mark, Trial.State state, Verdict verdict, Instant at) {
        mapper.conclude(organisation.value(), mark, state, verdict, at);
    }

    @Override
    public void forget(OrganisationId organisation, String mark) {
        mapper.forget(organisation.value(), mark);
    }

    @Override
    public List<OrganisationId> due(Instant now) {
        return mapper.untried().stream()
                .filter(trial -> due(trial, now))
                .map(trial -> new OrganisationId(trial.organisation()))
                .toList();
    }

    @Override
    public boolean due(Trial trial, Instant now) {
        return trial.state() == Trial.State.UNTRIED
                && !trial.checkedAt().plus(rest(trial)).isAfter(now);
    }

    private static Duration rest(Trial trial) {
        return switch (trial.failureKind()) {
            case "" -> Duration.ZERO;
            case "FLOOD" -> FLOOD_REST;
            default -> TROUBLE_REST;
        };
    }
}
