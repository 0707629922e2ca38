package org.ejournal.sferum.conference;

import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.account.OwnTokens;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** Says whether there is somebody in whose name a viewer's conference could start. */
class Callers {
    private final OrganisationConfigs configs;
    private final OwnTokens tokens;

    Callers(OrganisationConfigs configs, OwnTokens tokens) {
        this.configs = configs;
        this.tokens = tokens;
    }

    /** Returns what is in the way; {@link Verdict#DONE} where nothing is. */
    Verdict of(Viewer organiser) {
        OrganisationConfig config = configs.of(organiser.organisation());
        if (!config.hasCaller()) {
            return Verdict.NO_CALLER;
        }
        boolean onlyOwn = config.connection().serviceToken().isEmpty();
        return onlyOwn && !tokens.has(organiser.person()) ? Verdict.NO_OWN_TOKEN : Verdict.DONE;
    }
}
