/**
 * Brings what is open in the ledger to the messenger, and the truth back: the courier sends rounds of requests in the order
 * of {@code Lane}, the reader decides what follows from each answer, and recovery finds out what became of creations whose
 * answer was lost (AH-8). May know {@code ledger}, {@code messenger} and {@code sync.pace}.
 *
 * <p>Decision: the courier works on the ledger's open rows and writes the truth back in one transaction for each batch
 * of answers. No transaction is open while the messenger is asked.
 */
@NullMarked
package org.ejournal.sferum.sync.delivery;

import org.jspecify.annotations.NullMarked;
