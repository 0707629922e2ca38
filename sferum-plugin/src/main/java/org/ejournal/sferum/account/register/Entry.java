package org.ejournal.sferum.account.register;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;

/**
 * A person in the register.
 *
 * @param person who
 * @param name the name in the roster
 * @param parts what the person is in the organisation, and the names of the classes where they are that: which they lead,
 *     learn in, or answer for a pupil of
 * @param standing how it stands with the account
 * @param messengerId the person's id in the messenger; empty without an account
 * @param profileName the name that the messenger knows the person by; empty where it was not asked
 * @param fit whether that name is the person's
 * @param since when the person decided that; empty where the roster brought it
 */
public record Entry(
        PersonId person,
        PersonName name,
        Map<Role, Set<String>> parts,
        Standing standing,
        String messengerId,
        String profileName,
        NameFit fit,
        Optional<Instant> since) {
    /** Returns whether the person has an account. */
    public boolean linked() {
        return standing == Standing.LINKED;
    }

    /** Returns what the person is. */
    public Set<Role> roles() {
        return parts.keySet();
    }

    /** Returns the names of the person's classes, whatever the person is there, in order. */
    public Set<String> classes() {
        Set<String> all = new TreeSet<>(Parts.BY_NUMBER);
        parts.values().forEach(all::addAll);
        return all;
    }

    /** Returns whether the person is that in that class: a teacher of one class may be a parent in another. */
    boolean isIn(String schoolClass, Role role) {
        return parts.getOrDefault(role, Set.of()).contains(schoolClass);
    }

    /** Returns whether it is one of the person's classes, written with or without blanks. */
    public boolean isIn(String schoolClass) {
        return classes().stream().anyMatch(name -> plain(name).equals(plain(schoolClass)));
    }

    private static String plain(String schoolClass) {
        return schoolClass.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
