package org.ejournal.sferum.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.health.Condition;

/** Something about an organisation that somebody should look at, the worst first. */
enum Concern {
    /** The messenger refuses its tokens. */
    TOKEN(Tone.ERROR, (one, now) -> one.tokens().state() == State.REJECTED),
    /** Its newest run does not go on without somebody, or was given up. */
    STUCK(Tone.ERROR, Concern::stuck),
    /** Nobody does what it is time to do for it. */
    LATE(Tone.ERROR, Concern::late),
    /** The fuse holds changes until somebody approves them (AH-1). */
    HELD(Tone.WARNING, (one, now) -> one.held().isPresent()),
    /** For chats with pupils no adult answers (AH-10). */
    UNATTENDED(Tone.WARNING, (one, now) -> one.unattended() > 0),
    /** The messenger refuses people or chats. */
    REFUSED(Tone.WARNING, (one, now) -> one.places().refused() + one.chats().refused() > 0);

    private static final Set<Run.State> STUCK_STATES = Set.of(Run.State.BLOCKED, Run.State.FAILED);

    /** Longer than work for one organisation takes while that of others is done. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Tone tone;
    private final BiPredicate<Condition, Instant> holds;

    Concern(Tone tone, BiPredicate<Condition, Instant> holds) {
        this.tone = tone;
        this.holds = holds;
    }

    Tone tone() {
        return tone;
    }

    private static boolean stuck(Condition one, Instant now) {
        return one.run().filter(run -> STUCK_STATES.contains(run.state())).isPresent();
    }

    private static boolean late(Condition one, Instant now) {
        Instant next = one.tokens().nextAt();
        return one.tokens().state() == State.PROVEN
                && next != null
                && next.plus(PATIENCE).isBefore(now);
    }

    /** Returns what there is to look at. */
    static List<Concern> of(Condition one, Instant now) {
        return Stream.of(values())
                .filter(concern -> concern.holds.test(one, now))
                .toList();
    }
}
