package org.ejournal.plugin.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonId;
import org.junit.jupiter.api.Test;

/** What the roster promises of what tells people of one name apart. */
interface DetailRules extends HostUnderTest {
    @Test
    default void details_are_of_people_of_the_snapshot_each_once() {
        for (OrganisationId id : organisations()) {
            List<PersonId> people = host().roster().snapshot(id).persons().stream()
                    .map(Person::id)
                    .toList();

            assertThat(host().roster().details(id))
                    .extracting(PersonDetails::person)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(people);
        }
    }

    /** Where a host keeps no details at all, there is nothing that an unknown organisation could be refused. */
    @Test
    default void the_details_of_an_unknown_organisation_are_refused() {
        if (organisations().stream().anyMatch(id -> !host().roster().details(id).isEmpty())) {
            assertThatThrownBy(() -> host().roster().details(unknownOrganisation()))
                    .isInstanceOf(RosterUnavailableException.class);
        }
    }
}
