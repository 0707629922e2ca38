/**
 * The change journal: what was changed in which chat, by which run, why, and what the messenger answered (AH-15). It is
 * written where the ledger changes and read here.
 *
 * <p>Decision: one row for a place and a run holds how the place was before, how it was wanted afterwards and the
 * messenger's last answer, so that a run can be taken back (AH-14). Rejected: a row for each step, which tells the same
 * in three times the space.
 */
@NullMarked
package org.ejournal.sferum.ledger.journal;

import org.jspecify.annotations.NullMarked;
