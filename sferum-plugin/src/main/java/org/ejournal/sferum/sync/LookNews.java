package org.ejournal.sferum.sync;

import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.sync.pace.News;

/** News of one organisation, from whatever node they come. */
final class LookNews implements News {
    private final Looks looks;
    private final OrganisationId organisation;
    private final Looks.Asked known;

    /**
     * Makes one.
     *
     * @param known what was asked for before the work was read
     */
    LookNews(Looks looks, OrganisationId organisation, Looks.Asked known) {
        this.looks = looks;
        this.organisation = organisation;
        this.known = known;
    }

    @Override
    public boolean arrived() {
        return looks.of(organisation).asked() > known.asked();
    }
}
