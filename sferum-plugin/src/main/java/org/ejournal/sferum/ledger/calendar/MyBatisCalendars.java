package org.ejournal.sferum.ledger.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

/** Calendars in the plugin's schema. */
class MyBatisCalendars implements Calendars {
    private final CalendarMapper mapper;
    private final TransactionOperations transactions;

    MyBatisCalendars(CalendarMapper mapper, TransactionOperations transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    @Override
    public Optional<Instant> given(OrganisationId organisation, PersonId person) {
        return Optional.ofNullable(mapper.given(organisation.value(), person.value()));
    }

    @Override
    public void give(OrganisationId organisation, PersonId person, String fingerprint, Instant at) {
        transactions.executeWithoutResult(status -> {
            mapper.revoke(organisation.value(), person.value());
            mapper.add(organisation.value(), person.value(), fingerprint, at);
        });
    }

    @Override
    public void revoke(OrganisationId organisation, PersonId person) {
        mapper.revoke(organisation.value(), person.value());
    }

    @Override
    public Optional<Owner> owner(String fingerprint) {
        return Optional.ofNullable(mapper.owner(fingerprint));
    }

    @Override
    public List<Conference> conferences(
            OrganisationId organisation,
            PersonId organiser,
            Collection<String> people,
            Collection<String> groups,
            Instant from,
            Instant to) {
        return mapper.conferences(
                organisation.value(),
                organiser.value(),
                people.toArray(String[]::new),
                groups.toArray(String[]::new),
                from,
                to);
    }

    @Override
    public List<Revision> revisions(Collection<Long> conferences) {
        return mapper.revisions(conferences.toArray(Long[]::new));
    }

    @Override
    public boolean note(Revision revision) {
        if (revision.sequence() > 0) {
            return mapper.next(revision) > 0;
        }
        try {
            mapper.first(revision);
            return true;
        } catch (DataIntegrityViolationException overtaken) {
            return false;
        }
    }
}
