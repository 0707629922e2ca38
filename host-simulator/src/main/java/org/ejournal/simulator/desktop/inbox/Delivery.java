package org.ejournal.simulator.desktop.inbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Notifications.Message;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.simulator.desktop.visitor.People;
import org.ejournal.simulator.plugins.PluginMessages;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts messages into the host's database, those of one call together. */
@Component
class Delivery implements PluginMessages {
    private static final int TRIES = 5;

    private final People people;
    private final JdbcOperations database;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Delivery(People people, JdbcOperations database, PlatformTransactionManager transactions, Clock clock) {
        this.people = people;
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void send(String plugin, OrganisationId organisation, Collection<PersonId> wanted, Message message) {
        Limits.check(message);
        List<String> known = known(organisation, wanted);
        if (!known.isEmpty()) {
            deliver(() -> replace(plugin, organisation, known, message));
        }
    }

    /** In order of their ids, so that two calls never wait for each other. */
    private List<String> known(OrganisationId organisation, Collection<PersonId> wanted) {
        Set<PersonId> members = people.of(organisation).stream()
                .flatMap(roster -> roster.persons().stream())
                .map(Person::id)
                .collect(Collectors.toSet());
        return wanted.stream()
                .filter(members::contains)
                .map(PersonId::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** Who is overtaken by a call with the same subject tries again and takes what that one has left away. */
    private void deliver(Runnable delivery) {
        for (int tries = 1; ; tries++) {
            try {
                transactions.executeWithoutResult(transaction -> delivery.run());
                return;
            } catch (DuplicateKeyException | ConcurrencyFailureException overtaken) {
                if (tries == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private void replace(String plugin, OrganisationId organisation, List<String> known, Message message) {
        String place = organisation.value();
        database.batchUpdate(
                "delete from notification"
                        + " where plugin = ? and organisation = ? and person = ? and subject = ? and read_mark = 0",
                known.stream()
                        .map(person -> new Object[] {plugin, place, person, message.subject()})
                        .toList());
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.batchUpdate(
                "insert into notification"
                        + " (plugin, organisation, person, subject, title, content, address, sent_at, read_mark)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                known.stream()
                        .map(person -> new Object[] {
                            plugin,
                            place,
                            person,
                            message.subject(),
                            message.title(),
                            message.text(),
                            message.address().toString(),
                            now
                        })
                        .toList());
    }
}
