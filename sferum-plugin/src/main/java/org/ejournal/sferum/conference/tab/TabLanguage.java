package org.ejournal.sferum.conference.tab;

import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.conference.VideoConferences;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** Finds how the tab speaks to a viewer. */
class TabLanguage {
    private final OrganisationConfigs configs;
    private final VideoConferences conferences;

    TabLanguage(OrganisationConfigs configs, VideoConferences conferences) {
        this.configs = configs;
        this.conferences = conferences;
    }

    TabWords of(Viewer viewer) {
        Words said = Words.of(viewer).in(configs.of(viewer.organisation()).profile());
        return new TabWords(said, conferences.zone(viewer));
    }
}
