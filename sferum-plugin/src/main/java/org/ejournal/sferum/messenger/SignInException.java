package org.ejournal.sferum.messenger;

/** Says that the messenger's sign-in did not answer as hoped. */
public class SignInException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Why. */
    public enum Kind {
        /** The person does not want it, or is not allowed to. */
        REFUSED,
        /** What came back was used before, or too late, or is not ours. */
        EXPIRED,
        /** It does not answer now, and may later. */
        AWAY,
        /** It answers, but not as agreed; an operator has to look. */
        BROKEN
    }

    /**
     * Makes one.
     *
     * @param reason for the log; holds nothing secret
     */
    public SignInException(Kind kind, String reason) {
        super(reason);
        this.kind = kind;
    }

    /** Returns why. */
    public Kind kind() {
        return kind;
    }
}
