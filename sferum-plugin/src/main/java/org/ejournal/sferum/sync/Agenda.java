package org.ejournal.sferum.sync;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.Observations;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.trial.Trials;

/** Knows which organisations have work that is due and that nobody is at. */
class Agenda {
    private final Runs runs;
    private final Connections connections;
    private final Looks looks;
    private final Observations observations;
    private final Trials trials;
    private final Errands errands;

    Agenda(Runs runs, Connections connections, Looks looks, Observations observations, Trials trials, Errands errands) {
        this.runs = runs;
        this.connections = connections;
        this.looks = looks;
        this.observations = observations;
        this.trials = trials;
        this.errands = errands;
    }

    List<OrganisationId> due(Instant now) {
        Set<OrganisationId> busy = new HashSet<>(looks.scheduled(now));
        return Stream.of(
                        runs.ready(now),
                        connections.unproven(now),
                        trials.due(now),
                        looks.waiting(now),
                        observations.asked(),
                        errands.due(now),
                        connections.unscheduled())
                .flatMap(List::stream)
                .filter(busy::add)
                .toList();
    }
}
