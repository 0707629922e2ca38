package org.ejournal.simulator.vk.store;

import java.util.Set;

/**
 * A key to the API.
 *
 * @param ownerId the person's id, or the negated id of the community
 * @param rights names of rights, of which {@code messages} and {@code manage} are looked at
 * @param issuedAt seconds since 1970
 * @param revoked whether its owner has taken it back
 * @param expired whether its time is over
 */
public record AccessToken(
        String token,
        TokenKind kind,
        long ownerId,
        Set<String> rights,
        long issuedAt,
        boolean revoked,
        boolean expired) {
    /** Makes one whose time is not over. */
    public AccessToken(String token, TokenKind kind, long ownerId, Set<String> rights, long issuedAt, boolean revoked) {
        this(token, kind, ownerId, rights, issuedAt, revoked, false);
    }

    /** Returns whether it opens anything. */
    public boolean works() {
        return !revoked && !expired;
    }

    /** Never shows the key itself, so that no log can. */
    @Override
    public String toString() {
        return kind.schemaName() + " token of " + ownerId;
    }
}
