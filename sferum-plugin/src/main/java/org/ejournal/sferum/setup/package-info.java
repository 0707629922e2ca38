/**
 * «Настройки коммуникативной среды»: the plugin's section of the organisation's settings (OS-1, OS-2, OS-6). May know
 * {@code ledger}, {@code rights}, {@code rules}, {@code settings}, {@code sync} and {@code screen}, and lead to the window of
 * {@code chat} that shows what other settings would change. No token is ever shown, and no request waits for the messenger:
 * tokens are proven by {@code sync}.
 */
@NullMarked
package org.ejournal.sferum.setup;

import org.jspecify.annotations.NullMarked;
