package org.ejournal.simulator.vk.id.sms;

import java.time.Duration;
import java.time.Instant;
import org.ejournal.simulator.vk.id.Secrets;

/** A code that was sent to a phone: it lives five minutes, and the third wrong try burns it. */
public final class OneTimeCode {
    /** How long it is good for. */
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    static final int LENGTH = 6;
    private static final int TRIES = 3;

    /** What became of a try. */
    public enum Verdict {
        RIGHT,
        WRONG,
        BURNED,
        EXPIRED
    }

    private final String digits;
    private final Instant sentAt;
    private int wrong;
    private boolean used;

    OneTimeCode(String digits, Instant sentAt) {
        this.digits = digits;
        this.sentAt = sentAt;
    }

    /** When it was sent. */
    public Instant sentAt() {
        return sentAt;
    }

    /** Tries it; a right one is good once. */
    public synchronized Verdict attempt(String given, Instant now) {
        if (used || wrong >= TRIES) {
            return Verdict.BURNED;
        }
        if (!now.isBefore(sentAt.plus(LIFETIME))) {
            return Verdict.EXPIRED;
        }
        if (Secrets.same(digits, given)) {
            used = true;
            return Verdict.RIGHT;
        }
        wrong++;
        return wrong >= TRIES ? Verdict.BURNED : Verdict.WRONG;
    }
}
