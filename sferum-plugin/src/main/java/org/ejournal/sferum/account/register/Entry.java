package org.ejournal.sferum.account.register;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;

/**
 * A person in the register.
 *
 * @param person who
 * @param name the name in the roster
 * @param roles what the person is in the organisation
 * @param classes the names of the classes that the person learns in, answers for a pupil of, or leads
 * @param standing how it stands with the account
 * @param messengerId the person's id in the messenger; empty without an account
 * @param profileName the name that the messenger knows the person by; empty where it was not asked
 * @param fit whether that name is the person's
 * @param since when the person decided that; empty where the roster brought it
 */
public record Entry(
        PersonId person,
        PersonName name,
        Set<Role> roles,
        Set<String> classes,
        Standing standing,
        String messengerId,
        String profileName,
        NameFit fit,
        Optional<Instant> since) {
    /** Returns whether the person has an account. */
    public boolean linked() {
        return standing == Standing.LINKED;
    }

    /** Returns whether it is one of the person's classes, written with or without blanks. */
    public boolean isIn(String schoolClass) {
        return classes.stream().anyMatch(name -> plain(name).equals(plain(schoolClass)));
    }

    private static String plain(String schoolClass) {
        return schoolClass.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
