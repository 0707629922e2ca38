package org.ejournal.sferum.sync;

import org.ejournal.sferum.messenger.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An operation on its way, with whom it is for.
 *
 * @param operation what is asked for
 * @param chat the chat
 * @param place the place in it; null where the chat itself is concerned
 */
record Parcel(Operation operation, ChatWork chat, @Nullable PlaceWork place) {}
