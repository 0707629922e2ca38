/**
 * Linking and unlinking of accounts, each person their own. May know {@code ledger}, the roster, the port to the
 * messenger's sign-in, {@code settings}, {@code sync} and {@code screen}.
 *
 * <p>Decision: what comes back from the sign-in travels in the browser to a window of the plugin's, and counts there only
 * for the very person who left. Rejected: to keep it where it arrives, since a stranger's code that waits there could be
 * taken up by whoever sent that stranger.
 */
@NullMarked
package org.ejournal.sferum.account;

import org.jspecify.annotations.NullMarked;
