/**
 * How organisations are doing: «Состояние» for who keeps one, «Состояние организаций» for who watches over all of them, and
 * figures for the host's monitoring (AH-19). Counts alone, nothing of a person. May know {@code account} for its words and
 * shares, {@code ledger}, {@code rights} and {@code screen}; nobody but the desktop knows it.
 *
 * <p>Decision: all organisations are read at once, by a fixed number of statements, and what was read is kept for twenty times
 * as long as it took: a region of a thousand schools is then never busy with being watched. Rejected: figures that are kept
 * up to date with every change, since each write would pay for what is looked at now and then.
 */
@NullMarked
package org.ejournal.sferum.health;

import org.jspecify.annotations.NullMarked;
