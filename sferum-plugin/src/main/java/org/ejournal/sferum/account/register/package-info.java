/**
 * Who of an organisation has linked an account and who has not: the administrators' list, its shares, reminders and
 * sheets to hand out. May know {@code account}, {@code ledger}, {@code messenger} for its name, the roster,
 * {@code rights}, {@code settings} and {@code screen}; nobody but the desktop knows it, and who tells {@link
 * org.ejournal.sferum.account.register.LinkShares} on: {@code onboarding} and {@code health}.
 *
 * <p>Decision: the list is made from the roster and the book of links at each request, two statements and no table of its
 * own. Rejected: a list that the synchronisation keeps, since it would be old just when somebody looks whether a link has
 * come about.
 */
@NullMarked
package org.ejournal.sferum.account.register;

import org.jspecify.annotations.NullMarked;
