package org.ejournal.example.greetings;

import java.util.List;
import org.ejournal.plugin.extension.DesktopShortcuts;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Icon;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.pf4j.Extension;

/** The way to the greeting from the desktop. */
@Extension
public class GreetingShortcuts implements DesktopShortcuts {
    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        String label = Words.in(viewer.locale()).say("title");
        return List.of(new Shortcut("greeting", label, Icon.REGISTRY, Target.window(ScreenRef.of("greeting"))));
    }
}
