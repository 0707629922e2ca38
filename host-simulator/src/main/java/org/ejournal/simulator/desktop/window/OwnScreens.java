package org.ejournal.simulator.desktop.window;

import java.util.List;
import org.ejournal.plugin.extension.Registries;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.simulator.desktop.visitor.Visitor;

/** The journal's own screens, shown in windows as those of plugins are. Nothing can be pressed on them but on {@link OwnSettings}. */
public interface OwnScreens {
    /** Stands in addresses where otherwise a plugin's id stands; no plugin's id begins with a dot. */
    String ID = ".journal";

    /** The screen with what the journal knows of the visitor's organisation. */
    String ORGANISATION = "organisation";

    /** Returns the registries that the visitor may open, in order; what they hold is the screens of the same names. */
    List<Registries.Registry> registries(Visitor visitor);

    /** Returns the name of the tab on which the screen stands; empty for none. */
    String tab(ScreenRef screen);

    /**
     * Returns how the screen looks for that visitor and input.
     *
     * @throws org.ejournal.plugin.extension.AccessDeniedException when the visitor may not see it
     * @throws org.ejournal.plugin.extension.UnknownScreenException when there is no such screen, or what it is about is
     *     gone
     */
    Screen show(Visitor visitor, ScreenRef screen, Input input);
}
