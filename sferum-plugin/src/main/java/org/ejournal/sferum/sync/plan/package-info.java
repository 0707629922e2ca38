/**
 * What should be different: a look reads roster and ledger, the planner compares what the rules desire with the ledger, the
 * fuse holds what looks like an outage, and what a run is to do is written down before it does it. Asks no messenger. May
 * know {@code rules}, {@code ledger} and {@code settings}.
 *
 * <p>Decision: taking a run back, and leaving lines of a plan out, are written down as decided by hand. Rejected: to undo
 * rows, which the next exchange would do again.
 *
 * <p>Decision: a chat that trips the fuse is held as a whole and the others go on; a roster that cannot be trusted holds
 * all. Rejected: to hold removals alone, since a garbled roster adds the wrong people too.
 */
@NullMarked
package org.ejournal.sferum.sync.plan;

import org.jspecify.annotations.NullMarked;
