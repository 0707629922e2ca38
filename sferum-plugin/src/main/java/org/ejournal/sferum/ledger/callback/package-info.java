/** To which address each organisation's messenger is asked to send notices, and what became of that (AH-12). */
@NullMarked
package org.ejournal.sferum.ledger.callback;

import org.jspecify.annotations.NullMarked;
