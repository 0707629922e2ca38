package org.ejournal.sferum.conference;

import java.time.Duration;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;

/** After how long a call is tried again that could not be started or ended: a lesson does not last long. */
final class Setbacks {
    private Setbacks() {}

    static Duration pause(Kind kind) {
        return switch (kind) {
            case RATE -> Duration.ofSeconds(1);
            case TROUBLE, PROXY_AWAY, PROXY_LOGIN, PROXY_REFUSED, PROXY_BARS -> Duration.ofSeconds(10);
            case FLOOD -> Duration.ofMinutes(2);
            case TOKEN -> Duration.ofMinutes(1);
            case RIGHTS, PERSON, NEVER -> Duration.ofMinutes(5);
        };
    }

    /** Returns whether the same again may well succeed by itself. */
    static boolean passing(Kind kind) {
        return kind == Kind.RATE || kind.trouble() || kind == Kind.FLOOD;
    }
}
