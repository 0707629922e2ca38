package org.ejournal.sferum.messenger;

import java.util.Optional;

/**
 * With what an organisation reaches its messenger.
 *
 * @param community the id of the organisation's community
 * @param communityToken the community's token; empty for none
 * @param serviceToken the token of the organisation's service user, who can add people; empty for none
 * @param proxy through what it goes there; empty for straight
 */
public record Connection(long community, String communityToken, String serviceToken, Optional<Proxy> proxy) {
    /** Makes one that goes there straight. */
    public Connection(long community, String communityToken, String serviceToken) {
        this(community, communityToken, serviceToken, Optional.empty());
    }

    /** Returns the same way there with another's tokens: for what is done in the name of a single person. */
    public Connection inNameOf(String token) {
        return new Connection(community, "", token, proxy);
    }

    /** Says which community, and of the tokens and the proxy only whether they are there. */
    @Override
    public String toString() {
        return "Connection[community=%d, communityToken=%s, serviceToken=%s, proxy=%s]"
                .formatted(community, shown(communityToken), shown(serviceToken), proxy.isPresent() ? "there" : "none");
    }

    private static String shown(String token) {
        return token.isEmpty() ? "none" : "***";
    }
}
