/** Which video conferences are wanted, and which call in the messenger each of them is (VC-4, AH-8). */
@NullMarked
package org.ejournal.sferum.ledger.conference;

import org.jspecify.annotations.NullMarked;
