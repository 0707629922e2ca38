/**
 * Reads chats in turn within a set share of the rate, and finds what people changed there by hand (AH-5, AH-12). May know
 * {@code ledger}, {@code messenger}, {@code settings} and {@code sync.pace}.
 */
@NullMarked
package org.ejournal.sferum.sync.patrol;

import org.jspecify.annotations.NullMarked;
