package org.ejournal.sferum.sync.delivery;

import org.ejournal.sferum.messenger.MessengerFailure;

/**
 * A creation of which nobody knows whether it was done (AH-8).
 *
 * @param chat the chat's number
 * @param answered whether the messenger answered, so that nothing of it is still at work over there
 * @param failure what came back, or did not
 */
record Lost(long chat, boolean answered, MessengerFailure failure) {}
