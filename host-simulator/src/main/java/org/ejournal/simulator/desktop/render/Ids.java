package org.ejournal.simulator.desktop.render;

import java.nio.charset.StandardCharsets;

/** Makes ids of page elements that stay the same however often a screen is drawn, so that focus survives. */
final class Ids {
    private Ids() {}

    /** Returns an id below another, from a name that may hold any character. */
    static String below(String parent, String name) {
        StringBuilder id = new StringBuilder(parent).append('-');
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(unit)) {
                id.append((char) unit);
            } else {
                id.append('_').append(Integer.toHexString(unit & 0xff));
            }
        }
        return id.toString();
    }

    private static boolean isPlain(byte unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
    }
}
