package org.ejournal.simulator.desktop.render;

/**
 * A number of bytes as people say it, in the largest unit that leaves no rest.
 *
 * @param unit the key of the text with the unit
 * @param number how many
 */
public record FileSize(String unit, int number) {
    private static final int KILO = 1 << 10;
    private static final int MEGA = 1 << 20;

    /** Returns so many bytes. */
    public static FileSize of(int bytes) {
        if (bytes > 0 && bytes % MEGA == 0) {
            return new FileSize("size.mega", bytes / MEGA);
        }
        return bytes > 0 && bytes % KILO == 0
                ? new FileSize("size.kilo", bytes / KILO)
                : new FileSize("size.bytes", bytes);
    }
}
