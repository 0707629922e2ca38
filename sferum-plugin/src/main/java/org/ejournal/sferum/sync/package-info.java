/**
 * Keeps the messenger in step with the roster: a look ({@code LookWork}) is due when something has changed or the exchange
 * has come, the fuse holds what looks like an outage, the patrol reads what people changed by hand, the planner compares what the rules desire with the ledger, the courier
 * delivers what is open within the rate that the governor allows, and one durable task an organisation holds it
 * together. May know {@code rules}, {@code ledger}, {@code messenger}, {@code settings} and {@code rights}.
 *
 * <p>Decision: one scheduler that exists already (db-scheduler) holds the task of an organisation, so that on any number
 * of nodes one of them works for it, and another takes over when that one dies. Rejected: locks of our own.
 *
 * <p>Decision: the courier works on the ledger's open rows and writes the truth back in one transaction for each batch
 * of answers. No transaction is open while the messenger is asked.
 *
 * <p>Decision: taking a run back, and leaving lines of a plan out, are written down as decided by hand. Rejected: to undo
 * rows, which the next exchange would do again.
 *
 * <p>Decision: a chat that trips the fuse is held as a whole and the others go on; a roster that cannot be trusted holds
 * all. Rejected: to hold removals alone, since a garbled roster adds the wrong people too.
 */
@NullMarked
package org.ejournal.sferum.sync;

import org.jspecify.annotations.NullMarked;
