/** What is known of the tokens that were entered last and are not in force yet (OS-2). */
@NullMarked
package org.ejournal.sferum.ledger.trial;

import org.jspecify.annotations.NullMarked;
