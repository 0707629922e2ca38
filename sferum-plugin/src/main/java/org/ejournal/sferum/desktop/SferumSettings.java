package org.ejournal.sferum.desktop;

import java.util.Locale;
import org.ejournal.plugin.extension.OrganisationSettings;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.screen.Words;
import org.pf4j.Extension;

/** The plugin's section of the organisation's settings (OS-1, OS-2). */
@Extension
public class SferumSettings implements OrganisationSettings {
    @Override
    public Section section() {
        return new Section(new Words(new Locale("ru")).say("settings.title"), ScreenRef.of("settings"), "save");
    }
}
