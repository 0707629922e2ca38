package org.ejournal.plugin.ui;

import java.time.Duration;
import java.util.List;

/**
 * What a window, tab or settings section shows now.
 *
 * @param title the window's title; not shown where a tab or section has its own
 * @param blocks its parts, from top to bottom
 * @param controls the buttons at its foot
 * @param refresh after how long the host asks again by itself, for work in progress; zero for never
 */
public record Screen(String title, List<Block> blocks, List<Control> controls, Duration refresh) {
    /** Copies the lists. */
    public Screen {
        blocks = List.copyOf(blocks);
        controls = List.copyOf(controls);
    }

    /** Makes a screen that does not refresh itself. */
    public static Screen of(String title, List<Block> blocks, List<Control> controls) {
        return new Screen(title, blocks, controls, Duration.ZERO);
    }
}
