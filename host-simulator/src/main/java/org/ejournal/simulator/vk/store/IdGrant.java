package org.ejournal.simulator.vk.store;

import java.time.Instant;

/**
 * A person's consent that a service learns who they are, with what its code is bound to.
 *
 * @param id 0 before it is kept
 * @param challenge of PKCE, by S256
 * @param scope separated by spaces
 * @param redeemed whether its code was exchanged
 */
public record IdGrant(
        long id,
        String clientId,
        String redirectUri,
        String challenge,
        String deviceId,
        long userId,
        String scope,
        Instant issuedAt,
        boolean redeemed) {}
