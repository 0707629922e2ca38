package org.ejournal.sferum.ledger.plan;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.ejournal.sferum.rules.ChatKind;

/**
 * A plan that is kept.
 *
 * @param id its number
 * @param organisation whose
 * @param purpose what it is kept for
 * @param kindNames the kinds of chats that were looked at, separated by commas
 * @param cause why the fuse holds it; empty where it does not
 * @param undoes the run that it takes back; 0 for none
 * @param madeBy for whom it was made; empty where nobody asked
 * @param madeAt when
 * @param lines how many lines it has
 */
public record KeptPlan(
        long id,
        String organisation,
        Purpose purpose,
        String kindNames,
        String cause,
        long undoes,
        String madeBy,
        Instant madeAt,
        int lines) {
    /** What a plan is kept for. */
    public enum Purpose {
        /** It was shown and can be carried out. */
        SHOWN,
        /** It takes a run back, was shown and can be carried out (AH-14). */
        UNDO,
        /** It says what other settings would change, was shown and is carried out together with them (OS-6). */
        SETTINGS,
        /** The fuse holds it until somebody approves it (AH-1). */
        HELD
    }

    /** Returns whether lines of it can be left out; what is held, or takes a run back, is carried out as a whole. */
    public boolean choosable() {
        return purpose == Purpose.SHOWN || purpose == Purpose.SETTINGS;
    }

    /** Returns the kinds of chats that were looked at. */
    public Set<ChatKind> kinds() {
        EnumSet<ChatKind> kinds = EnumSet.noneOf(ChatKind.class);
        Arrays.stream(kindNames.split(",")).map(ChatKind::valueOf).forEach(kinds::add);
        return kinds;
    }
}
