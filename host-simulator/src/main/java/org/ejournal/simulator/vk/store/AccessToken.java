package org.ejournal.simulator.vk.store;

import java.util.Set;

/**
 * A key to the API.
 *
 * @param ownerId the person's id, or the negated id of the community
 * @param rights names of rights, of which {@code messages} and {@code manage} are looked at
 * @param issuedAt seconds since 1970
 */
public record AccessToken(
        String token, TokenKind kind, long ownerId, Set<String> rights, long issuedAt, boolean revoked) {
    /** Never shows the key itself, so that no log can. */
    @Override
    public String toString() {
        return kind.schemaName() + " token of " + ownerId;
    }
}
