package org.ejournal.sferum.desktop;

import java.util.List;
import org.ejournal.plugin.extension.DesktopShortcuts;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.SferumPlugin;
import org.pf4j.Extension;

/** The plugin's shortcuts (DK-1). */
@Extension
public class SferumShortcuts implements DesktopShortcuts {
    private final Desktop desktop;

    /** Made by the host. */
    public SferumShortcuts(SferumPlugin plugin) {
        this.desktop = plugin.service(Desktop.class);
    }

    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        return desktop.shortcuts(viewer);
    }
}
