package org.ejournal.sferum.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;

/** Who people are, as the ledger last heard of them. Each method is one statement. */
public interface People {
    /** Returns who the person is in the messenger; empty for somebody who has not linked an account. */
    Optional<Account> account(OrganisationId organisation, PersonId person);

    /** Returns the names of those people whom the ledger knows, by id. */
    Map<String, String> names(OrganisationId organisation, Collection<String> people);
}
