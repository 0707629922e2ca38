package org.ejournal.sferum.account.register;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.sferum.screen.Spelling;

/**
 * Whether the name of a linked profile is the name of the person who linked it: often a parent registers the child and
 * links that profile to their own account, or the other way round.
 */
public enum NameFit {
    /** It is, or nothing is known of it. */
    FITS,
    /** It is the name of somebody of the family. */
    RELATIVE,
    /** It is another name. */
    OTHER;

    /**
     * Compares.
     *
     * @param profile the given name and surname of the profile, in any order; empty where unknown
     * @param relatives the names of those whom the person answers for, and of those who answer for the person
     */
    static NameFit of(PersonName person, String profile, Collection<PersonName> relatives) {
        Set<String> words = words(profile);
        if (words.isEmpty() || isName(words, person)) {
            return FITS;
        }
        return relatives.stream().anyMatch(relative -> isName(words, relative)) ? RELATIVE : OTHER;
    }

    /** A patronymic is often left out; a surname of two parts may be cut. */
    private static boolean isName(Set<String> profile, PersonName person) {
        return !person.given().isBlank()
                && profile.containsAll(words(person.given()))
                && words(person.family()).stream().anyMatch(profile::contains);
    }

    private static Set<String> words(String name) {
        return Stream.of(Spelling.plain(name).split("[ -]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
