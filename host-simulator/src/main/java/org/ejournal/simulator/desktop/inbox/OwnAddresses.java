package org.ejournal.simulator.desktop.inbox;

import java.net.URI;
import java.util.Optional;

/**
 * Tells the journal's own addresses from all others, to which no message may lead anybody.
 *
 * @param base where browsers reach the journal, without a trailing slash
 */
record OwnAddresses(URI base) {
    /** Returns the address where it is below the journal's own; empty for any other. */
    Optional<URI> own(String address) {
        URI found = URI.create(address).normalize();
        return found.toString().startsWith(base + "/") && !found.getRawPath().startsWith("/..")
                ? Optional.of(found)
                : Optional.empty();
    }
}
