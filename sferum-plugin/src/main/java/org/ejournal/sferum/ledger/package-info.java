/**
 * What each chat and each place in one should be and, beside it, what is true in the messenger: the work is where the
 * two differ. Keeps runs as well. May know {@code rules}; nothing here asks a messenger.
 *
 * <p>Decision: the ledger is the queue. Rejected: a queue of operations, which goes stale when the roster moves on.
 *
 * <pre>
 * a chat     wanted → intended (committed before the messenger is asked) → exists
 * a place    wanted, no account → wanted, account → in the chat → admin as wanted → unwanted → gone
 * a run      REQUESTED → RUNNING ⇄ WAITING (messenger in trouble), BLOCKED (a person must act) → DONE | REMARKS | FAILED,
 *            HELD (done but for what somebody must approve), STALE (the roster had overtaken its plan: nothing done),
 *            OVERTAKEN (a person's run took the place of one that nobody asked for)
 * </pre>
 *
 * <p>What people decided by hand is in {@code decision}, plans that were shown or are held in {@code plan}, and who
 * changed what, with the messenger's answer, in {@code journal}.
 */
@NullMarked
package org.ejournal.sferum.ledger;

import org.jspecify.annotations.NullMarked;
