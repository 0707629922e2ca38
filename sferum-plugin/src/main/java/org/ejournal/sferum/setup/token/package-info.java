/**
 * With what an organisation reaches its messenger: the community's id and the tokens, as people enter and see them (OS-2).
 * Knows nothing of the other settings. No token is ever shown, and no request waits for the messenger.
 */
@NullMarked
package org.ejournal.sferum.setup.token;

import org.jspecify.annotations.NullMarked;
