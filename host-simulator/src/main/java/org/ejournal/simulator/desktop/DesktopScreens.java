package org.ejournal.simulator.desktop;

import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.simulator.desktop.render.Addresses;
import org.ejournal.simulator.plugins.ScreenPages;
import org.springframework.stereotype.Component;

/** Plugins' screens are windows of the desktop. */
@Component
class DesktopScreens implements ScreenPages {
    @Override
    public String of(String plugin, ScreenRef screen) {
        return Addresses.page(plugin, screen);
    }
}
