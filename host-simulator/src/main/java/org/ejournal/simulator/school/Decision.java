package org.ejournal.simulator.school;

import java.util.Set;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;

/**
 * What an order comes to.
 *
 * @param summary the order in one line, in Russian, with the names of its day
 * @param persons whom it is about
 * @param classes which classes or groups it touches
 */
public record Decision(String summary, Set<PersonId> persons, Set<ClassId> classes) {
    /** Copies the sets. */
    public Decision {
        persons = Set.copyOf(persons);
        classes = Set.copyOf(classes);
    }
}
