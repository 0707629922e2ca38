/**
 * A chat changed by hand: its name, who is in it and who its admins are (CM-6, CM-7). {@link
 * org.ejournal.sferum.chat.hand.Edits} asks for the right, writes what was decided against the rules as exceptions (CH-5)
 * and never waits for the messenger.
 *
 * <p>Decision: what is saved is wanted at once, in the ledger and in the change journal, under the name of who saved it.
 * Rejected: to leave that to the next look, which would ask the fuse about what a person has just confirmed, and would have
 * nobody's name for the journal.
 */
@NullMarked
package org.ejournal.sferum.chat.hand;

import org.jspecify.annotations.NullMarked;
