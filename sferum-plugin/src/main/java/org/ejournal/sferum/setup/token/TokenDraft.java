package org.ejournal.sferum.setup.token;

import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * What a person has entered of an organisation's community and tokens so far.
 *
 * @param community the community's id as text; empty for none
 * @param communityToken a new token; empty to keep the one that is set
 * @param serviceToken a new token; empty to keep the one that is set
 */
public record TokenDraft(String community, String communityToken, String serviceToken) {
    /** Reads it; what was not sent is as it is set. */
    public static TokenDraft read(Input input, Connection set) {
        String community = set.community() == 0 ? "" : String.valueOf(set.community());
        return new TokenDraft(
                value(input, OrganisationConfigs.COMMUNITY, community),
                value(input, OrganisationConfigs.COMMUNITY_TOKEN, ""),
                value(input, OrganisationConfigs.SERVICE_TOKEN, ""));
    }

    private static String value(Input input, String name, String otherwise) {
        return input.all(name).isEmpty() ? otherwise : input.one(name).orElse("");
    }

    /** Returns with what the messenger would be reached. The community's id must have been found to be a number. */
    Connection connection(Connection set) {
        return new Connection(
                community.isEmpty() ? 0 : Long.parseLong(community),
                communityToken.isEmpty() ? set.communityToken() : communityToken,
                serviceToken.isEmpty() ? set.serviceToken() : serviceToken,
                set.proxy());
    }

    /** Says nothing of tokens but whether they were entered. */
    @Override
    public String toString() {
        return "TokenDraft[community=%s, communityToken=%s, serviceToken=%s]"
                .formatted(community, shown(communityToken), shown(serviceToken));
    }

    private static String shown(String token) {
        return token.isEmpty() ? "none" : "***";
    }
}
