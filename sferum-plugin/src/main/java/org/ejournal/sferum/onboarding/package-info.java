/**
 * «Подключение организации»: what has happened on the way from nothing to the first chat, and the papers that the platform wants
 * (OS-5, seed 004). May know {@code account} for its words and shares, {@code ledger}, {@code rights}, {@code settings} and
 * {@code screen}; nobody but the desktop knows it.
 *
 * <p>Decision: every step is looked up when it is shown. Rejected: ticks that are kept, since they would stay when what they
 * stand for is gone.
 */
@NullMarked
package org.ejournal.sferum.onboarding;

import org.jspecify.annotations.NullMarked;
