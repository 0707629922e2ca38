/**
 * How tokens that were entered come into force (OS-2): tried by the organisation's task, and taken over at a point where
 * nothing else is at work with those before. May know {@code ledger}, {@code messenger}, {@code settings} and {@code pace}.
 */
@NullMarked
package org.ejournal.sferum.sync.trial;

import org.jspecify.annotations.NullMarked;
