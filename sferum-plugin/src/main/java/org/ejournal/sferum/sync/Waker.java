package org.ejournal.sferum.sync;

import org.ejournal.plugin.roster.OrganisationId;

/** Lets the work for an organisation begin. */
interface Waker {
    /** Makes the organisation's work due now; work that has begun already finds what is new by itself. */
    void wake(OrganisationId organisation);
}
