package org.ejournal.sferum.account.register.match;

import org.ejournal.plugin.roster.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the file comes to.
 *
 * @param line the line
 * @param verdict what it comes to
 * @param person who is meant; null while nobody is, or several are
 * @param messengerId the account's id; empty where there is none
 */
record Match(Line line, Verdict verdict, @Nullable PersonId person, String messengerId) {}
