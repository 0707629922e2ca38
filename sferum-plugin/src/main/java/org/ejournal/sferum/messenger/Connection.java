package org.ejournal.sferum.messenger;

/**
 * With what an organisation reaches its messenger.
 *
 * @param community the id of the organisation's community
 * @param communityToken the community's token; empty for none
 * @param serviceToken the token of the organisation's service user, who can add people; empty for none
 */
public record Connection(long community, String communityToken, String serviceToken) {
    /** Says which community, and of the tokens only whether they are there. */
    @Override
    public String toString() {
        return "Connection[community=%d, communityToken=%s, serviceToken=%s]"
                .formatted(community, shown(communityToken), shown(serviceToken));
    }

    private static String shown(String token) {
        return token.isEmpty() ? "none" : "***";
    }
}
