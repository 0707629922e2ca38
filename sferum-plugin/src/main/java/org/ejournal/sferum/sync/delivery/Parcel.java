package org.ejournal.sferum.sync.delivery;

import org.ejournal.sferum.messenger.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An operation on its way, with whom it is for.
 *
 * @param operation what is asked for
 * @param chat the chat
 * @param place the place in it; null where the chat itself is concerned
 * @param failures how often the messenger's trouble kept it from being done
 */
record Parcel(Operation operation, ChatWork chat, @Nullable PlaceWork place, int failures) {
    Parcel(Operation operation, ChatWork chat, @Nullable PlaceWork place) {
        this(operation, chat, place, 0);
    }

    /** Returns the same with one more failure. */
    Parcel failed() {
        return new Parcel(operation, chat, place, failures + 1);
    }

    /** Returns whether it makes a chat, which alone is not safe to repeat when its effect is unknown (AH-8). */
    boolean creates() {
        return operation instanceof Operation.CreateChat;
    }
}
