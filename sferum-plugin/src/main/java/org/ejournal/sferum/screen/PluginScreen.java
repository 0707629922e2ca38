package org.ejournal.sferum.screen;

import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;

/** One screen of the plugin; see {@link org.ejournal.plugin.extension.ScreenSource} for the contract of its methods. */
public interface PluginScreen {
    /** Returns the name under which the screen is asked for. */
    String name();

    /** Returns how it looks for that viewer and input. */
    Screen show(ScreenRequest request);

    /** Does what the button says. */
    Outcome act(ActionRequest request);
}
