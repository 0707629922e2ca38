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
 */
record PeopleChange(List<Account> accounts, List<String> lostAccounts, List<PersonRow> names, Set<String> linked) {
    /**
     * Compares a roster's people with the ledger.
     *
     * @param system the name of the messenger in {@link Person#externalIds}
     */
    static PeopleChange of(List<Person> people, String system, LedgerState ledger) {
        List<Account> accounts = accounts(people, system);
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
                linked);
    }

    private static List<Account> accounts(List<Person> people, String system) {
        Set<String> taken = new HashSet<>();
        List<Account> accounts = new ArrayList<>();
        people.stream()
                .filter(person -> person.externalIds().containsKey(system))
                .sorted(Comparator.comparing(person -> person.id().value()))
                .forEach(person -> {
                    String id = person.externalIds().getOrDefault(system, "");
                    if (taken.add(id)) {
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
