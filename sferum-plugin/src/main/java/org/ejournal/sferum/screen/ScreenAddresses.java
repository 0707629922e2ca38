package org.ejournal.sferum.screen;

import java.net.URI;
import org.ejournal.plugin.ui.ScreenRef;

/** Where a browser finds the plugin's screens. */
@FunctionalInterface
public interface ScreenAddresses {
    /** Returns an absolute address that shows that screen to whoever is signed in there. */
    URI of(ScreenRef screen);
}
