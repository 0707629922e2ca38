package org.ejournal.sferum.messenger;

/** Says that a connection does not work, and which of its values is to be put right. */
public class TokenRefusedException extends MessengerException {
    private static final long serialVersionUID = 1L;

    private final transient TokenFault fault;

    /**
     * Makes one.
     *
     * @param failure what the messenger said
     * @param fault what is wrong
     */
    public TokenRefusedException(MessengerFailure failure, TokenFault fault) {
        super(failure);
        this.fault = fault;
    }

    /** Returns what is wrong. */
    public TokenFault fault() {
        return fault;
    }
}
