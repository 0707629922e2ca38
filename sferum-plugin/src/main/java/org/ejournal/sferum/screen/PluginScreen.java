package org.ejournal.sferum.screen;

import org.ejournal.plugin.extension.UnknownScreenException;
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

    /** Does what the button says; a screen that has no buttons knows none. */
    default Outcome act(ActionRequest request) {
        throw unknown(request);
    }

    /** Says that the screen has no such action. */
    static UnknownScreenException unknown(ActionRequest request) {
        return new UnknownScreenException(
                "The screen «" + request.screen().name() + "» has no action «" + request.action() + "»");
    }
}
