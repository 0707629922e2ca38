package org.ejournal.sferum.messenger;

/** Says that a whole request failed, whatever it carried. */
public class MessengerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient MessengerFailure failure;

    /**
     * Makes one.
     *
     * @param failure why
     */
    public MessengerException(MessengerFailure failure) {
        super(failure.kind() + " " + failure.code() + ": " + failure.text());
        this.failure = failure;
    }

    /** Returns why the request failed. */
    public MessengerFailure failure() {
        return failure;
    }
}
