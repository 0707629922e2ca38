/** What people decided by hand against the rules, with author and time (CH-5). May know {@code rules}. */
@NullMarked
package org.ejournal.sferum.ledger.decision;

import org.jspecify.annotations.NullMarked;
