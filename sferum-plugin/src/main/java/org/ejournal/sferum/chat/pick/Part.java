package org.ejournal.sferum.chat.pick;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.sferum.rules.Party;

/**
 * One part that a person has in the organisation.
 *
 * @param party as what
 * @param classes which classes that has to do with: the own one, those of the children, those in which they teach
 * @param children for whom a parent answers
 */
record Part(Party party, Set<ClassId> classes, Collection<Person> children) {
    /** Returns under whose surnames somebody is found who looks for the part alone: a parent by the child's too. */
    Stream<String> surnames() {
        return children.stream().map(child -> child.name().family());
    }
}
