package org.ejournal.sferum.sync.patrol;

import java.util.List;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.jspecify.annotations.Nullable;

/**
 * How a patrol ended. All that it found is in the ledger; where that is not what is wanted, a delivery puts it right.
 *
 * @param findings what was found
 * @param failure what kept it from reading the rest; null where nothing did
 */
public record Patrolled(List<Finding> findings, @Nullable MessengerFailure failure) {
    /** Copies the list. */
    public Patrolled {
        findings = List.copyOf(findings);
    }
}
