package org.ejournal.sferum.desktop;

import java.util.List;
import org.ejournal.plugin.extension.Registries;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.SferumPlugin;
import org.pf4j.Extension;

/** The registry «Сферум» (CM-1, DK-2). */
@Extension
public class SferumRegistries implements Registries {
    private final Desktop desktop;

    /** Made by the host. */
    public SferumRegistries(SferumPlugin plugin) {
        this.desktop = plugin.service(Desktop.class);
    }

    @Override
    public List<Registry> registries(Viewer viewer) {
        return desktop.registries(viewer);
    }
}
