/**
 * The screens about chats: the tab «Чаты», the cards, a chat's window, and {@code initialise} below. Reads the ledger's
 * lists and asks {@code rights} in its services; may know {@code account}, {@code ledger}, {@code rights}, {@code rules},
 * {@code settings}, {@code sync} and {@code screen}.
 */
@NullMarked
package org.ejournal.sferum.chat;

import org.jspecify.annotations.NullMarked;
