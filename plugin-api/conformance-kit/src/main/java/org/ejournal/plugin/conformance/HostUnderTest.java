package org.ejournal.plugin.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ejournal.plugin.host.Host;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;

/** What the suite has to be told. */
public interface HostUnderTest {
    /** Returns the door as a plugin would be given it; the same object or a new one at each call. */
    Host host();

    /** Returns an id that no organisation of the host has. */
    default OrganisationId unknownOrganisation() {
        return new OrganisationId("conformance-no-such-organisation");
    }

    /** Returns from when on lessons are asked for. */
    default Instant lessonsFrom() {
        return host().clock().instant().minus(Duration.ofDays(7));
    }

    /** Returns until when lessons are asked for. */
    default Instant lessonsTo() {
        return host().clock().instant().plus(Duration.ofDays(14));
    }

    /** Returns the organisations that are looked at; of a large host it is enough to take some, two at least. */
    default List<OrganisationId> organisations() {
        return host().roster().organisations().stream()
                .map(Organisation::id)
                .limit(20)
                .toList();
    }
}
