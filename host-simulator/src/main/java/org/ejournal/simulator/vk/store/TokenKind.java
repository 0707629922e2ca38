package org.ejournal.simulator.vk.store;

import java.util.Locale;

/** Whom a token speaks for. */
public enum TokenKind {
    /** A community. */
    GROUP,
    /** A person. */
    USER;

    /** The name in VK's schema. */
    public String schemaName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
