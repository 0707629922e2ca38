package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/** Runs in the plugin's schema; a unique column holds them to one open run an organisation. */
class MyBatisRuns implements Runs {
    private static final Logger LOG = LoggerFactory.getLogger(MyBatisRuns.class);

    private final RunMapper mapper;
    private final TransactionOperations transactions;

    MyBatisRuns(RunMapper mapper, TransactionOperations transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    @Override
    public Run open(OrganisationId organisation, Request request) {
        Optional<Run> open = open(organisation);
        if (open.isEmpty() || overtakes(request, open.get())) {
            insert(organisation, request);
        }
        return open(organisation).or(() -> newest(organisation)).orElseThrow();
    }

    private static boolean overtakes(Request request, Run open) {
        return request.cause() == Run.Cause.PERSON && open.cause() != Run.Cause.PERSON;
    }

    /** Somebody else may have been quicker; then theirs is the run. */
    private void insert(OrganisationId organisation, Request request) {
        try {
            transactions.executeWithoutResult(status -> {
                if (request.cause() == Run.Cause.PERSON) {
                    mapper.overtake(organisation.value(), request.at());
                }
                mapper.insert(organisation.value(), Run.join(request.kinds()), request);
            });
        } catch (DuplicateKeyException theirs) {
            LOG.debug("A run of {} was opened by somebody else meanwhile", organisation);
        }
    }

    @Override
    public Optional<Run> open(OrganisationId organisation) {
        return Optional.ofNullable(mapper.open(organisation.value()));
    }

    @Override
    public Optional<Run> newest(OrganisationId organisation) {
        return Optional.ofNullable(mapper.newest(organisation.value()));
    }

    @Override
    public Optional<Run> find(OrganisationId organisation, long id) {
        return Optional.ofNullable(mapper.find(organisation.value(), id));
    }

    @Override
    public List<OrganisationId> ready(Instant now) {
        return mapper.ready(now).stream().map(OrganisationId::new).toList();
    }

    @Override
    public void started(long id, Plan plan, Instant asOf) {
        mapper.started(id, plan, asOf);
    }

    @Override
    public void held(long id, int lines) {
        mapper.held(id, lines);
    }

    @Override
    public Optional<Instant> newestRoster(OrganisationId organisation) {
        return Optional.ofNullable(mapper.newestRoster(organisation.value()));
    }

    @Override
    public void paused(long id, Run.State state, Failure failure, Instant retryAt, int attempts) {
        mapper.paused(id, state, failure, retryAt, attempts);
    }

    @Override
    public void hurry(long id) {
        mapper.hurry(id);
    }

    @Override
    public void resumed(long id) {
        mapper.resumed(id);
    }

    @Override
    public void finished(long id, Run.State state, Failure failure, Outcome outcome, Instant at) {
        mapper.finished(id, state, failure, outcome, at);
    }

    @Override
    public List<Remark> remarks(long id, int atMost) {
        return mapper.remarks(id, atMost);
    }
}
