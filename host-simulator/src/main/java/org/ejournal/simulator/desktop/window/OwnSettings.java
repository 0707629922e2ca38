package org.ejournal.simulator.desktop.window;

import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.simulator.desktop.visitor.Visitor;

/** The journal's own section in the window of the organisation's settings, below those of the plugins. */
public interface OwnSettings {
    /** The name of its screen among {@link OwnScreens}. */
    String SCREEN = "preferences";

    /** The action that saves it. */
    String SAVE = "save";

    /** Returns its head line. */
    String label();

    /**
     * Returns how it looks for that visitor and input.
     *
     * @throws org.ejournal.plugin.extension.AccessDeniedException when the visitor does not administer the organisation
     */
    Screen show(Visitor visitor, Input input);

    /**
     * Does what a press of a button asks for.
     *
     * @throws org.ejournal.plugin.extension.AccessDeniedException as {@link #show} does
     * @throws org.ejournal.plugin.extension.UnknownScreenException when there is no such action
     */
    Outcome act(Visitor visitor, String action, Input input);
}
