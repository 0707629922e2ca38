package org.ejournal.sferum.desktop;

import java.util.Locale;
import java.util.Optional;
import org.ejournal.plugin.extension.OrganisationSettings;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.screen.Words;
import org.pf4j.Extension;

/** The plugin's section of the organisation's settings (OS-1, OS-2), and what it adds to «База ссылок». */
@Extension
public class SferumSettings implements OrganisationSettings {
    @Override
    public Section section() {
        return section("settings.title", "settings");
    }

    @Override
    public Optional<Section> references() {
        return Optional.of(section("references.label", "references"));
    }

    private static Section section(String label, String screen) {
        return new Section(new Words(new Locale("ru")).say(label), ScreenRef.of(screen), "save");
    }
}
