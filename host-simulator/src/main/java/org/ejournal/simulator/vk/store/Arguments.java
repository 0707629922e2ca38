package org.ejournal.simulator.vk.store;

import java.util.Collection;

/** Values in the form JDBC takes them. */
final class Arguments {
    private Arguments() {}

    /** A list as one argument, for {@code = any(?)}. */
    static Object array(Collection<Long> values) {
        return values.toArray(Long[]::new);
    }
}
