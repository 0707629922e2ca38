package org.ejournal.sferum.desktop;

import org.ejournal.plugin.extension.ScreenSource;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.screen.ScreenBook;
import org.pf4j.Extension;

/** Leads to the plugin's screens. */
@Extension
public class SferumScreens implements ScreenSource {
    private final ScreenBook screens;

    /** Made by the host. */
    public SferumScreens(SferumPlugin plugin) {
        this.screens = plugin.service(ScreenBook.class);
    }

    @Override
    public Screen show(ScreenRequest request) {
        return screens.get(request.screen().name()).show(request);
    }

    @Override
    public Outcome act(ActionRequest request) {
        return screens.get(request.screen().name()).act(request);
    }
}
