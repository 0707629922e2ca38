/**
 * Lets the messenger tell by itself what happens in chats (AH-12): gives it an address of the plugin's, and takes in what
 * arrives there. May know {@code ledger}, {@code messenger}, {@code settings} and {@code sync}.
 *
 * <p>Decision: a notice only says which chat to read (AH-5). Rejected: to take from it who has joined, which whoever
 * learns the address could forge, and which comes late, twice, out of order or never.
 *
 * <p>Decision: what remembers notices that came already is the memory of this process, of a fixed size. Rejected: a table,
 * which costs a write for each notice and saves no more than one reading of a chat.
 */
@NullMarked
package org.ejournal.sferum.callback;

import org.jspecify.annotations.NullMarked;
