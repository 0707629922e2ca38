package org.ejournal.sferum.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.ledger.PersonRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What has become of names and accounts. */
@Tag("AC-4")
class PeopleChangeTest {
    private static final LedgerState LEDGER = new LedgerState(
            List.of(),
            List.of(),
            List.of(new Account("ann", "1"), new Account("bob", "2"), new Account("zoe", "9"), new Account("amy", "8")),
            List.of(new PersonRow("ann", "Орлова", "Анна", "Ивановна"), new PersonRow("bob", "Попов", "Боб", "")));

    private static Person person(String id, String family, String given, String patronymic, Map<String, String> ids) {
        return new Person(new PersonId(id), new PersonName(family, given, patronymic), ids);
    }

    private static PeopleChange change(Person... people) {
        return PeopleChange.of(List.of(people), "VK", List.of(), LEDGER);
    }

    @Test
    void accounts_that_are_new_or_of_another_id_are_told_and_those_that_stay_are_not() {
        PeopleChange change = change(
                person("ann", "Орлова", "Анна", "Ивановна", Map.of("VK", "1")),
                person("bob", "Попов", "Боб", "", Map.of("VK", "22")),
                person("cid", "Сидоров", "Сид", "", Map.of("VK", "3")),
                person("dan", "Данов", "Дан", "", Map.of("MAX", "4")));

        assertThat(change.accounts()).containsExactly(new Account("bob", "22"), new Account("cid", "3"));
        assertThat(change.linked()).containsExactlyInAnyOrder("ann", "bob", "cid");
    }

    @Test
    @Tag("AC-5")
    void who_had_an_account_and_has_none_has_lost_it() {
        assertThat(change(
                                person("ann", "Орлова", "Анна", "Ивановна", Map.of("VK", "1")),
                                person("bob", "Попов", "Боб", "", Map.of()))
                        .lostAccounts())
                .containsExactly("amy", "bob", "zoe");
    }

    @Test
    @Tag("AC-8")
    void an_account_that_two_claim_is_the_firsts_by_id() {
        PeopleChange change =
                change(person("zed", "Я", "Я", "", Map.of("VK", "7")), person("abe", "А", "А", "", Map.of("VK", "7")));

        assertThat(change.accounts()).containsExactly(new Account("abe", "7"));
        assertThat(change.linked()).containsExactly("abe");
    }

    @Test
    void names_that_are_new_or_have_changed_are_told() {
        assertThat(change(
                                person("ann", "Орлова", "Анна", "Ивановна", Map.of()),
                                person("bob", "Попов", "Борис", "", Map.of()),
                                person("cid", "Сидоров", "Сид", "Сидорович", Map.of()))
                        .names())
                .containsExactly(
                        new PersonRow("bob", "Попов", "Борис", ""),
                        new PersonRow("cid", "Сидоров", "Сид", "Сидорович"));
    }
}
