package org.ejournal.plugin.ui;

import java.time.Duration;
import java.util.List;

/**
 * What a window, tab or settings section shows now.
 *
 * @param title the window's title; not shown where a tab or section has its own
 * @param blocks its parts, from top to bottom
 * @param controls the buttons at its foot
 * @param unsaved whether closing the window would lose what the person has done on it; the host then asks first
 * @param refresh after how long the host asks again by itself, for work in progress; zero for never
 */
public record Screen(String title, List<Block> blocks, List<Control> controls, boolean unsaved, Duration refresh) {
    /** Copies the lists. */
    public Screen {
        blocks = List.copyOf(blocks);
        controls = List.copyOf(controls);
    }

    /** Makes a screen on which nothing can be lost. */
    public Screen(String title, List<Block> blocks, List<Control> controls, Duration refresh) {
        this(title, blocks, controls, false, refresh);
    }

    /** Returns the same screen with something on it that is not saved yet, or nothing. */
    public Screen unsaved(boolean something) {
        return new Screen(title, blocks, controls, something, refresh);
    }

    /** Makes a screen that does not refresh itself. */
    public static Screen of(String title, List<Block> blocks, List<Control> controls) {
        return new Screen(title, blocks, controls, Duration.ZERO);
    }
}
