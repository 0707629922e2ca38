/**
 * «Инициализировать список чатов» (CM-9): choosing types, the preview, and how a run goes and went. Asks {@code sync},
 * which asks for the right; nothing here waits for the messenger.
 */
@NullMarked
package org.ejournal.sferum.chat.initialise;

import org.jspecify.annotations.NullMarked;
