package org.ejournal.sferum.ledger.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.Failure;
import org.springframework.transaction.support.TransactionOperations;

/** Exchanges in the plugin's schema. */
class MyBatisExchanges implements Exchanges {
    private final ExchangeMapper mapper;
    private final TransactionOperations transactions;

    MyBatisExchanges(ExchangeMapper mapper, TransactionOperations transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    @Override
    public void ask(OrganisationId organisation, PersonId by, Instant at) {
        transactions.executeWithoutResult(status -> {
            if (!asked(organisation)) {
                mapper.add(organisation.value(), by.value(), at);
            }
        });
    }

    @Override
    public boolean asked(OrganisationId organisation) {
        return mapper.asked(organisation.value()) != null;
    }

    @Override
    public long begun(OrganisationId organisation, Instant at) {
        return transactions.execute(status -> begin(organisation.value(), at));
    }

    private long begin(String organisation, Instant at) {
        mapper.breakOff(organisation, at);
        Long asked = mapper.asked(organisation);
        if (asked == null) {
            mapper.add(organisation, "", at);
            asked = mapper.asked(organisation);
        }
        if (asked == null) {
            throw new IllegalStateException("The exchange that was just noted is gone");
        }
        mapper.begin(asked, at);
        mapper.forgetAsked(organisation);
        mapper.trim(organisation, KEPT);
        return asked;
    }

    @Override
    public void ended(long id, long run, Failure failure, Instant at) {
        mapper.end(id, run, failure, at);
    }

    @Override
    public void planned(OrganisationId organisation, Instant next) {
        transactions.executeWithoutResult(status -> {
            if (mapper.replan(organisation.value(), next) == 0) {
                mapper.plan(organisation.value(), next);
            }
        });
    }

    @Override
    public Optional<Instant> next(OrganisationId organisation) {
        return Optional.ofNullable(mapper.next(organisation.value()));
    }

    @Override
    public Optional<ExchangeLine> newest(OrganisationId organisation) {
        return Optional.ofNullable(mapper.newest(organisation.value()));
    }

    @Override
    public List<ExchangeLine> lines(OrganisationId organisation, long offset, int size) {
        return mapper.lines(organisation.value(), offset, size);
    }

    @Override
    public long count(OrganisationId organisation) {
        return mapper.count(organisation.value());
    }
}
