package org.ejournal.sferum.setup.token;

import static org.ejournal.sferum.settings.OrganisationConfigs.COMMUNITY;
import static org.ejournal.sferum.settings.OrganisationConfigs.COMMUNITY_TOKEN;
import static org.ejournal.sferum.settings.OrganisationConfigs.SERVICE_TOKEN;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ejournal.sferum.messenger.Connection;

/** Finds what is wrong with a community and tokens before anybody is asked: for each field the name of the words. */
public final class TokenCheck {
    private final Map<String, String> errors = new LinkedHashMap<>();

    private TokenCheck() {}

    /** Returns the errors; empty where there are none. */
    public static Map<String, String> errors(TokenDraft draft, Connection set) {
        TokenCheck check = new TokenCheck();
        check.community(draft, set);
        check.token(COMMUNITY_TOKEN, draft.communityToken());
        check.token(SERVICE_TOKEN, draft.serviceToken());
        return check.errors;
    }

    private void community(TokenDraft draft, Connection set) {
        boolean hasToken =
                !draft.communityToken().isEmpty() || !set.communityToken().isEmpty();
        if (draft.community().isEmpty()) {
            require(COMMUNITY, !hasToken, "settings.error.community-missing");
        } else {
            require(COMMUNITY, draft.community().matches("[1-9][0-9]{0,17}"), "settings.error.community");
        }
    }

    private void token(String field, String token) {
        require(field, token.matches("[\\x21-\\x7E]{0,1000}"), "settings.error.token");
    }

    private void require(String field, boolean holds, String words) {
        if (!holds) {
            errors.put(field, words);
        }
    }
}
