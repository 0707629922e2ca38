package org.ejournal.sferum.ledger.health;

import java.time.Instant;
import org.ejournal.sferum.ledger.Run;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's newest run. A look that finds nothing to do leaves none.
 *
 * @param organisation the organisation's id
 * @param state where it stands
 * @param requestedAt when it was asked for
 * @param finishedAt when it ended; null while it has not
 * @param failureKind why it waits, is blocked or failed; empty for no reason
 * @param failureCode the messenger's number for that
 * @param failures how many runs of the time that was asked for were not done, or done with remarks
 */
public record LastRun(
        String organisation,
        Run.State state,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        String failureKind,
        int failureCode,
        long failures) {}
