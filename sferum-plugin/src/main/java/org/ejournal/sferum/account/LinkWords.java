package org.ejournal.sferum.account;

import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** The words that people of an organisation are used to. */
public class LinkWords {
    private final OrganisationConfigs configs;

    LinkWords(OrganisationConfigs configs) {
        this.configs = configs;
    }

    /** Returns them. */
    public Words of(Viewer viewer) {
        return Words.of(viewer).in(configs.of(viewer.organisation()).profile());
    }
}
