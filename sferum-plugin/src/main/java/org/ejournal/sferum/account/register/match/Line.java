package org.ejournal.sferum.account.register.match;

/**
 * A line of the file.
 *
 * @param number where it stands, from 1, which is the head
 * @param person the person's id in the roster; empty where the file has none
 * @param name the person's name
 * @param schoolClass the name of a class; empty for any
 * @param account what stands for the account
 */
record Line(long number, String person, String name, String schoolClass, String account) {
    /** Returns whether nothing stands in it. */
    boolean isBlank() {
        return (person + name + schoolClass + account).isBlank();
    }
}
