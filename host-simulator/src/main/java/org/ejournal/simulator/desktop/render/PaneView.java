package org.ejournal.simulator.desktop.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screen in its place.
 *
 * @param place where it is drawn
 * @param title the screen's title
 * @param blocks its parts
 * @param controls the buttons at its foot
 * @param hidden what its form carries along
 * @param post where its form goes at every change
 * @param self where its window comes from; the same window is not opened twice
 * @param page the address of the desktop with this window open; null where it belongs to the one below
 * @param unsaved whether closing it would lose something
 * @param every how many seconds pass before it is asked for again; null for never
 * @param keepsSecrets whether what was typed into a secret field stays there
 */
public record PaneView(
        Place place,
        String title,
        List<BlockView> blocks,
        List<ControlView> controls,
        List<Hidden> hidden,
        String post,
        String self,
        @Nullable String page,
        boolean unsaved,
        @Nullable Long every,
        boolean keepsSecrets) {}
