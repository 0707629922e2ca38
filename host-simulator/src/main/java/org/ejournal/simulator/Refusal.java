package org.ejournal.simulator;

/** Says in the user's words why the simulator does not start, and what to do about it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one from the text that already says all. */
    Refusal(String message) {
        super(message, null, false, false);
    }

    /** Makes one from the bundle's text of that key, filled in with the details. */
    static Refusal of(String key, Object... details) {
        return new Refusal(Texts.of(key, details));
    }
}
