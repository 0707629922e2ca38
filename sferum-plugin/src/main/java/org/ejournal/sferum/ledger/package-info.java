/**
 * What each chat and each place in one should be and, beside it, what is true in the messenger: the work is where the
 * two differ. Keeps runs as well. May know {@code rules}; nothing here asks a messenger.
 *
 * <p>Decision: the ledger is the queue. Rejected: a queue of operations, which goes stale when the roster moves on.
 *
 * <pre>
 * a chat     wanted → intended (committed before the messenger is asked) → exists
 * a place    wanted, no account → wanted, account → in the chat → admin as wanted → unwanted → gone
 * a run      REQUESTED → RUNNING ⇄ WAITING (messenger in trouble), BLOCKED (a person must act) → DONE | REMARKS | FAILED
 * </pre>
 */
@NullMarked
package org.ejournal.sferum.ledger;

import org.jspecify.annotations.NullMarked;
