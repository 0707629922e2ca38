/**
 * Plans and runs: «Инициализировать список чатов» (CM-9) with its preview, what the fuse holds (AH-1), taking a run back
 * (AH-14), and how a run goes and went. Asks {@code sync}, which asks for the right; nothing here waits for the messenger.
 */
@NullMarked
package org.ejournal.sferum.chat.initialise;

import org.jspecify.annotations.NullMarked;
