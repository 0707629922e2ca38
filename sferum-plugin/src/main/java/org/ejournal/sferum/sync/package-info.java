/**
 * Keeps the messenger in step with the roster. One durable task an organisation ({@code OrganisationTasks}) holds it
 * together: it carries out the open run, and looks when something has changed or the exchange is due. What should be
 * different is found by {@code sync.plan} and brought to the messenger by {@code sync.delivery}; {@code sync.patrol} reads
 * what people changed there, and {@code sync.pace} says when a request may go. None of the four knows this package. May
 * know {@code rules}, {@code ledger}, {@code messenger}, {@code settings} and {@code rights}.
 *
 * <p>Decision: one scheduler that exists already (db-scheduler) holds the task of an organisation, so that on any number
 * of nodes one of them works for it, and another takes over when that one dies. Rejected: locks of our own.
 */
@NullMarked
package org.ejournal.sferum.sync;

import org.jspecify.annotations.NullMarked;
