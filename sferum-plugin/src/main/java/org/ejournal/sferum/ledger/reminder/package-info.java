/** Who was told what of a video conference already (AH-18). */
@NullMarked
package org.ejournal.sferum.ledger.reminder;

import org.jspecify.annotations.NullMarked;
