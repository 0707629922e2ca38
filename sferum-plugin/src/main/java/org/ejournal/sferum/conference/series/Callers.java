package org.ejournal.sferum.conference.series;

import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.account.Links;
import org.ejournal.sferum.account.OwnTokens;
import org.ejournal.sferum.conference.series.SeriesLesson.Hindrance;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** Says whether somebody can hold a lesson at a distance: with a linked account, in the name of which a call can start. */
class Callers {
    private final Links links;
    private final OwnTokens tokens;
    private final OrganisationConfigs configs;

    Callers(Links links, OwnTokens tokens, OrganisationConfigs configs) {
        this.links = links;
        this.tokens = tokens;
        this.configs = configs;
    }

    Hindrance hindrance(OrganisationId organisation, PersonId teacher) {
        if (!links.linked(organisation, teacher)) {
            return Hindrance.UNLINKED;
        }
        boolean onlyOwn = configs.of(organisation).connection().serviceToken().isEmpty();
        return onlyOwn && !tokens.has(teacher) ? Hindrance.NO_OWN_TOKEN : Hindrance.NONE;
    }
}
