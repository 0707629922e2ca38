package org.ejournal.sferum.account.register.match;

import org.ejournal.plugin.ui.Tone;

/** What a line of the file comes to, in the words under {@code match.verdict}. */
enum Verdict {
    /** The account can be linked. */
    MATCHES(Tone.SUCCESS),
    /** It is linked already. */
    SAME(Tone.SUCCESS),
    /** The line names no account. */
    NO_ACCOUNT(Tone.PLAIN),
    /** What the line names is no account. */
    WRONG_ACCOUNT(Tone.ERROR),
    /** Nobody is like that. */
    NOBODY(Tone.ERROR),
    /** Several people are like that. */
    SEVERAL(Tone.WARNING),
    /** The id is one person's and the name another's. */
    OTHER_NAME(Tone.ERROR),
    /** The person or the account stands on an earlier line. */
    TWICE(Tone.WARNING),
    /** The person has linked another account. */
    OTHER(Tone.WARNING),
    /** The person has left on purpose, which nobody else takes back. */
    LEFT(Tone.WARNING),
    /** The account is somebody else's (AC-8). */
    TAKEN(Tone.ERROR);

    private final Tone tone;

    Verdict(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }
}
