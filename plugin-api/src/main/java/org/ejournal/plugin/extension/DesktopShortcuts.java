package org.ejournal.plugin.extension;

import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Icon;
import org.ejournal.plugin.ui.Target;
import org.pf4j.ExtensionPoint;

/**
 * Puts shortcuts on the viewer's desktop (DK-1). Asked each time the desktop is drawn, on request threads.
 *
 * <pre>{@code
 * public List<Shortcut> shortcuts(Viewer viewer) {
 *     return List.of(new Shortcut("hello", "Приветствие", Icon.CHATS, Target.window(ScreenRef.of("hello"))));
 * }
 * }</pre>
 */
public interface DesktopShortcuts extends ExtensionPoint {
    /** Returns the viewer's shortcuts, in order; empty for none. */
    List<Shortcut> shortcuts(Viewer viewer);

    /**
     * A shortcut.
     *
     * @param id unique in the plugin
     * @param label what stands below it
     * @param icon its picture
     * @param target where it leads
     */
    record Shortcut(String id, String label, Icon icon, Target target) {}
}
