package org.ejournal.sferum.ledger.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.springframework.transaction.support.TransactionOperations;

/** Reminders in the plugin's schema. */
class MyBatisReminders implements Reminders {
    private final ReminderMapper mapper;
    private final TransactionOperations transactions;

    MyBatisReminders(ReminderMapper mapper, TransactionOperations transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    @Override
    public List<Reminder> of(OrganisationId organisation) {
        return mapper.of(organisation.value());
    }

    @Override
    public void note(OrganisationId organisation, Reminder reminder) {
        transactions.executeWithoutResult(status -> {
            if (mapper.change(reminder) == 0) {
                mapper.add(organisation.value(), reminder);
            }
        });
    }

    @Override
    public void postpone(OrganisationId organisation, Instant until) {
        mapper.postpone(organisation.value(), until);
    }

    @Override
    public Set<String> people(long conference) {
        return mapper.people(conference);
    }

    @Override
    public void reminded(long conference, Collection<String> people) {
        mapper.remind(conference, people.toArray(String[]::new));
    }

    @Override
    public void forgetPeople(long conference) {
        mapper.forgetPeople(conference);
    }

    @Override
    public void forget(long conference) {
        transactions.executeWithoutResult(status -> {
            mapper.forgetPeople(conference);
            mapper.forget(conference);
        });
    }

    @Override
    public List<OrganisationId> due(Instant now) {
        return mapper.due(now).stream().map(OrganisationId::new).toList();
    }
}
