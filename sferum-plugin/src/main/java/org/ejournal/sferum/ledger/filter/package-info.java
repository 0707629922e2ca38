/** The filters of the list of chats that people have kept for themselves. */
@NullMarked
package org.ejournal.sferum.ledger.filter;

import org.jspecify.annotations.NullMarked;
