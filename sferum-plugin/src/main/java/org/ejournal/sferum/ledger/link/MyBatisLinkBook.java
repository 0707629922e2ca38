package org.ejournal.sferum.ledger.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.link.Link.State;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/** The book in the plugin's schema. */
class MyBatisLinkBook implements LinkBook {
    private final LinkMapper mapper;
    private final TransactionOperations transactions;

    MyBatisLinkBook(LinkMapper mapper, TransactionOperations transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    @Override
    public Optional<Link> of(PersonId person) {
        return Optional.ofNullable(mapper.find(person.value()));
    }

    @Override
    public Optional<Boolean> linked(OrganisationId organisation, PersonId person) {
        return Optional.ofNullable(mapper.state(organisation.value(), person.value()))
                .map(State.LINKED::equals);
    }

    @Override
    public List<Link> of(OrganisationId organisation) {
        return mapper.ofOrganisation(organisation.value());
    }

    @Override
    public List<Link> of(Collection<PersonId> people) {
        return mapper.ofPeople(people.stream().map(PersonId::value).toArray(String[]::new));
    }

    @Override
    public Map<String, Set<PersonId>> owners(Collection<String> messengerIds) {
        return mapper.owners(messengerIds.toArray(String[]::new)).stream()
                .collect(Collectors.groupingBy(
                        Owner::messengerId,
                        Collectors.mapping(owner -> new PersonId(owner.person()), Collectors.toUnmodifiableSet())));
    }

    @Override
    public Set<OrganisationId> organisations(PersonId person) {
        return mapper.organisations(person.value()).stream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean link(Link link) {
        return write(link, mapper::write);
    }

    /** Who decides at the same time stands in the book first or collides with this one, which then gives way. */
    @Override
    public boolean linkFirst(Link link) {
        return write(link, mapper::add);
    }

    /** Of two who link one account at once the schema stops the second. */
    private boolean write(Link link, Consumer<Link> statement) {
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> {
                if (mapper.countOthers(link.messengerId(), link.person()) > 0) {
                    return false;
                }
                statement.accept(link);
                return true;
            }));
        } catch (DuplicateKeyException theirs) {
            return false;
        }
    }

    @Override
    public void unlink(OrganisationId organisation, PersonId person, Instant at) {
        transactions.executeWithoutResult(status -> {
            Optional<Link> before = of(person);
            String keep = before.map(Link::keep).orElse("");
            String where = before.map(Link::organisation).orElse(organisation.value());
            State state = keep.isEmpty() ? State.UNLINKED : State.LEAVING;
            mapper.write(new Link(person.value(), where, "", "", state, keep, at));
        });
    }

    @Override
    public void erase(PersonId person) {
        mapper.erase(person.value());
    }

    @Override
    public List<Link> leaving() {
        return mapper.leaving();
    }

    @Override
    public boolean reseal(PersonId person, String before, String after) {
        return mapper.reseal(person.value(), before, after) > 0;
    }

    @Override
    public void begin(Attempt attempt, Duration forgotten) {
        mapper.forget(attempt.begunAt().minus(forgotten));
        mapper.begin(attempt);
    }

    @Override
    public Optional<Attempt> attempt(String key) {
        return Optional.ofNullable(mapper.attempt(key));
    }

    @Override
    public boolean returned(String key, Instant at) {
        return mapper.returned(key, at) > 0;
    }

    @Override
    public void ended(String key, String outcome, Instant at) {
        mapper.ended(key, outcome, at);
    }
}
