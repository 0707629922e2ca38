package org.ejournal.sferum.ledger.conference;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Failure;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/** Conferences in the plugin's schema. */
class MyBatisConferences implements Conferences {
    private final ConferenceMapper mapper;
    private final TransactionOperations transactions;

    MyBatisConferences(ConferenceMapper mapper, TransactionOperations transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    @Override
    public boolean add(OrganisationId organisation, NewConference conference) {
        try {
            mapper.add(organisation.value(), conference);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    @Override
    public Optional<Conference> of(OrganisationId organisation, LessonId lesson) {
        return Optional.ofNullable(mapper.find(organisation.value(), lesson.value()));
    }

    @Override
    public List<Conference> between(OrganisationId organisation, Instant from, Instant to) {
        return mapper.between(organisation.value(), from, to);
    }

    @Override
    public void remove(OrganisationId organisation, LessonId lesson) {
        transactions.executeWithoutResult(status -> {
            if (mapper.removeWithoutCall(organisation.value(), lesson.value()) == 0) {
                mapper.removeWithCall(organisation.value(), lesson.value());
            }
        });
    }

    @Override
    public void end(OrganisationId organisation, LessonId lesson, Instant now) {
        mapper.end(organisation.value(), lesson.value(), now);
    }

    @Override
    public List<Conference> unfinished(OrganisationId organisation) {
        return mapper.unfinished(organisation.value());
    }

    @Override
    public List<OrganisationId> due(Instant now) {
        return mapper.due(now).stream().map(OrganisationId::new).toList();
    }

    @Override
    public void reschedule(long id, Time time, Time lesson) {
        mapper.reschedule(id, time, lesson);
    }

    @Override
    public void starting(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            mapper.starting(ids);
        }
    }

    @Override
    public void started(long id, String callId, String link, String hostLink, Instant at) {
        mapper.started(id, callId, link, hostLink, at);
    }

    @Override
    public void failed(long id, boolean known, Failure failure, Instant retryAt) {
        mapper.failed(id, known, failure.kind(), failure.code(), retryAt);
    }

    @Override
    public void finished(long id) {
        transactions.executeWithoutResult(status -> {
            if (mapper.forget(id) == 0) {
                mapper.finish(id);
            }
        });
    }
}
