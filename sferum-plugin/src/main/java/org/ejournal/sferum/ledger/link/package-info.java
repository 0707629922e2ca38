/** Who has linked an account of the messenger, and who is just about to (AC-1, AC-5, AC-8). */
@NullMarked
package org.ejournal.sferum.ledger.link;

import org.jspecify.annotations.NullMarked;
