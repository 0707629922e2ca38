/** Which exchanges there were, and what came of them (EX-1). */
@NullMarked
package org.ejournal.sferum.ledger.exchange;

import org.jspecify.annotations.NullMarked;
