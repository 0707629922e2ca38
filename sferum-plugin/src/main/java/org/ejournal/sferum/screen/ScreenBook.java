package org.ejournal.sferum.screen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.UnknownScreenException;

/** All screens of the plugin by name. */
public class ScreenBook {
    private final Map<String, PluginScreen> screens;

    /** Collects the screens. */
    public ScreenBook(List<PluginScreen> screens) {
        this.screens = screens.stream().collect(Collectors.toMap(PluginScreen::name, Function.identity()));
    }

    /**
     * Returns the screen of that name.
     *
     * @throws UnknownScreenException when there is none
     */
    public PluginScreen get(String name) {
        PluginScreen screen = screens.get(name);
        if (screen == null) {
            throw new UnknownScreenException("There is no screen «" + name + "»");
        }
        return screen;
    }
}
