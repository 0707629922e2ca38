package org.ejournal.simulator.vk.fault;

import java.util.Locale;

/** The fields of a fault in JSON and in forms. */
public enum FaultField {
    KIND,
    METHOD,
    /** Whose tokens: {@code community}, {@code person}, or empty. */
    TOKEN,
    /** A person's id, a community's negated id, or 0. */
    OWNER,
    /** {@code share}, {@code next} or {@code every}. */
    RULE,
    NUMBER,
    SEED,
    CODE,
    DETAIL,
    WHOLE,
    MOMENT,
    MILLIS,
    STATUS,
    PERSON,
    REQUESTS;

    /** The name in JSON and in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
