package org.ejournal.simulator.vk.script;

/**
 * A word of a script.
 *
 * @param line counted from 1
 */
record Token(Kind kind, String text, int line) {
    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }
}
