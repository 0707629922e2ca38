package org.ejournal.sferum.screen;

/** Says in plain words why the messenger did not do something, with its number for whoever has to ask further. */
public final class FailureWords {
    private final Words words;

    /** Makes one that speaks these words. */
    public FailureWords(Words words) {
        this.words = words;
    }

    /**
     * Returns the reason.
     *
     * @param kind what follows from the failure, in the words of the messenger port
     * @param code the messenger's own number; 0 for none
     */
    public String explain(String kind, int code) {
        String reason = words.say(name(kind, code));
        return code == 0 ? reason : words.say("failure.with-code", reason, String.valueOf(code));
    }

    private String name(String kind, int code) {
        String ofCode = "failure.code." + code;
        if (words.knows(ofCode)) {
            return ofCode;
        }
        String ofKind = "failure." + kind;
        return words.knows(ofKind) ? ofKind : "failure.NEVER";
    }
}
