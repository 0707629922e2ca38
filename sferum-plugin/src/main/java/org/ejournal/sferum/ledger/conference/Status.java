package org.ejournal.sferum.ledger.conference;

import java.time.Instant;

/** How a conference stands for people (VC-5). */
public enum Status {
    /** It is still to begin, if only because its call could not be started yet. */
    PLANNED,
    /** People can come in. */
    ACTIVE,
    /** It is over. */
    FINISHED;

    /** Returns how it stands at that time. */
    public static Status of(Conference conference, Instant now) {
        if (conference.isOver(now)) {
            return FINISHED;
        }
        return conference.state() == Conference.State.ACTIVE ? ACTIVE : PLANNED;
    }
}
