package org.ejournal.sferum.lesson;

import java.net.URI;
import java.util.Optional;
import org.ejournal.sferum.ledger.conference.Conference;

/** Reads addresses that the messenger gave; they are never changed (vk.md section 5). */
final class Addresses {
    private Addresses() {}

    /** Returns where the viewer comes in: hosts by an address of their own, which pupils never see. */
    static Optional<URI> of(Conference call, boolean host) {
        String address = host && !call.hostLink().isEmpty() ? call.hostLink() : call.link();
        try {
            return address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
