package org.ejournal.sferum.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.account.register.LinkShares;
import org.ejournal.sferum.account.register.Role;
import org.ejournal.sferum.account.register.Share;
import org.ejournal.sferum.ledger.health.Condition;
import org.ejournal.sferum.ledger.health.Health;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;

/** How the organisation is doing that a viewer is working in. Asks for {@link Permission#CHANGE_SETTINGS}. */
class OrganisationHealth {
    private static final Duration DAY = Duration.ofDays(1);

    private final Rights rights;
    private final Health health;
    private final LinkShares shares;
    private final Clock clock;

    OrganisationHealth(Rights rights, Health health, LinkShares shares, Clock clock) {
        this.rights = rights;
        this.health = health;
        this.shares = shares;
        this.clock = clock;
    }

    /** Looks. */
    Found find(Viewer viewer) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        OrganisationId organisation = viewer.organisation();
        Instant now = clock.instant();
        Condition condition = health.of(organisation, now.minus(DAY));
        return new Found(condition, Concern.of(condition, now), health.oldest(organisation), shares(viewer));
    }

    private Optional<Map<Role, Share>> shares(Viewer viewer) {
        try {
            return Optional.of(shares.of(viewer));
        } catch (RosterUnavailableException silent) {
            return Optional.empty();
        }
    }

    /**
     * What there is.
     *
     * @param condition how it is doing
     * @param concerns what somebody should look at, the worst first
     * @param oldest since when the oldest change has been waiting to be brought to the messenger
     * @param shares how many have linked an account, by what they are; empty while the roster is silent
     */
    record Found(
            Condition condition, List<Concern> concerns, Optional<Instant> oldest, Optional<Map<Role, Share>> shares) {}
}
