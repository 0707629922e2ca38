/**
 * Who has linked an account of the messenger, and what people see until they have. May know {@code ledger}, the roster,
 * the port's name for the messenger and {@code screen}.
 */
@NullMarked
package org.ejournal.sferum.account;

import org.jspecify.annotations.NullMarked;
