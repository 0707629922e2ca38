/**
 * How organisations are doing, in figures alone: what has been done so far, what is open, and what does not go on (AH-19). Holds
 * nothing of people but how many they are.
 */
@NullMarked
package org.ejournal.sferum.ledger.health;

import org.jspecify.annotations.NullMarked;
