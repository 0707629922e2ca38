package org.ejournal.sferum.chat.pick;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.Sex;

/**
 * Somebody who may be picked, or is there already.
 *
 * @param person who
 * @param details what is known besides; empty where nothing is
 * @param parts what they are, in the order of the parties; at least one
 */
record Candidate(Person person, Optional<PersonDetails> details, List<Part> parts) {
    PersonId id() {
        return person.id();
    }

    PersonName name() {
        return person.name();
    }

    Optional<LocalDate> birthDate() {
        return details.flatMap(PersonDetails::birthDate);
    }

    Optional<Sex> sex() {
        return details.flatMap(PersonDetails::sex);
    }
}
