package org.ejournal.sferum.desktop;

import java.util.List;
import org.ejournal.plugin.extension.Registries.Tab;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.screen.Stage;

/** The tabs of the registry, for the tests of what stands on them. */
public final class SomeTabs {
    private SomeTabs() {}

    /** Returns their labels. */
    public static List<String> of(Stage stage, Viewer viewer) {
        return stage.bean(Desktop.class).registries(viewer).stream()
                .flatMap(registry -> registry.tabs().stream())
                .map(Tab::label)
                .toList();
    }
}
