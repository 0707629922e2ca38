package org.ejournal.sferum.sync.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.Person;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.ledger.PersonRow;
import org.ejournal.sferum.ledger.link.Link;

/**
 * What has become of names and accounts since the ledger last heard of them.
 *
 * <p>An account counts for one person of the organisation only (AC-8): where the roster gives it to two, the first by id
 * keeps it and the other has none.
 *
 * @param accounts accounts that are new or of another id
 * @param lostAccounts people who have none any more
 * @param names names that are new or have changed
 * @param linked who has an account now
 * @param left who has unlinked it themselves
 */
record PeopleChange(
        List<Account> accounts,
        List<String> lostAccounts,
        List<PersonRow> names,
        Set<String> linked,
        Set<String> left) {
    /**
     * Compares a roster's people with the ledger.
     *
     * @param system the name of the messenger in {@link Person#externalIds}
     * @param links what people have decided themselves, which counts before what the roster says
     */
    static PeopleChange of(List<Person> people, String system, List<Link> links, LedgerState ledger) {
        Map<String, String> decided =
                links.stream().collect(Collectors.toMap(Link::person, Link::messengerId, (one, same) -> one));
        List<Account> accounts = accounts(people, system, decided);
        Map<String, String> known =
                ledger.accounts().stream().collect(Collectors.toMap(Account::person, Account::messengerId));
        Set<String> linked = accounts.stream().map(Account::person).collect(Collectors.toSet());
        return new PeopleChange(
                accounts.stream()
                        .filter(account -> !account.messengerId().equals(known.get(account.person())))
                        .toList(),
                known.keySet().stream()
                        .filter(person -> !linked.contains(person))
                        .sorted()
                        .toList(),
                names(people, ledger),
                linked,
                left(decided));
    }

    private static Set<String> left(Map<String, String> decided) {
        return decided.entrySet().stream()
                .filter(person -> person.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Account> accounts(List<Person> people, String system, Map<String, String> decided) {
        Set<String> taken = new HashSet<>(decided.values());
        List<Account> accounts = new ArrayList<>();
        people.stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .forEach(person -> {
                    String own = decided.get(person.id().value());
                    String id = own == null ? person.externalIds().getOrDefault(system, "") : own;
                    if (!id.isEmpty() && (own != null || taken.add(id))) {
                        accounts.add(new Account(person.id().value(), id));
                    }
                });
        return accounts;
    }

    private static List<PersonRow> names(List<Person> people, LedgerState ledger) {
        Map<String, PersonRow> known =
                ledger.people().stream().collect(Collectors.toMap(PersonRow::person, Function.identity()));
        return people.stream()
                .map(person -> new PersonRow(
                        person.id().value(),
                        person.name().family(),
                        person.name().given(),
                        person.name().patronymic()))
                .filter(row -> !row.equals(known.get(row.person())))
                .toList();
    }
}
