package org.ejournal.simulator.vk.id.oauth;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ejournal.simulator.vk.id.Secrets;
import org.ejournal.simulator.vk.store.IdGrant;
import org.ejournal.simulator.vk.store.IdToken;
import org.ejournal.simulator.vk.store.IdTokens;

/**
 * Issues tokens. An access token lives an hour (vk.md section 4.2); how long a refresh token does was not found, here it
 * is 180 days. A new pair ends the one before.
 */
final class Tokens {
    static final String PREFIX = "vk2.a.";
    static final Duration ACCESS = Duration.ofHours(1);
    static final Duration REFRESH = Duration.ofDays(180);

    private final IdTokens tokens;
    private final Clock clock;

    Tokens(IdTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The answer to the exchange of a code. */
    Map<String, Object> first(IdGrant grant, String state) {
        Map<String, Object> answer = pair(grant);
        answer.put("id_token", issue(grant, IdToken.Kind.IDENTITY, ACCESS));
        return complete(answer, grant, state);
    }

    /** The answer to a refresh. */
    Map<String, Object> next(IdGrant grant, String state) {
        tokens.endOfGrant(grant.id());
        return complete(pair(grant), grant, state);
    }

    private Map<String, Object> pair(IdGrant grant) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("access_token", issue(grant, IdToken.Kind.ACCESS, ACCESS));
        pair.put("refresh_token", issue(grant, IdToken.Kind.REFRESH, REFRESH));
        return pair;
    }

    private static Map<String, Object> complete(Map<String, Object> answer, IdGrant grant, String state) {
        answer.put("token_type", "Bearer");
        answer.put("expires_in", ACCESS.toSeconds());
        answer.put("user_id", grant.userId());
        answer.put("state", state);
        answer.put("scope", grant.scope());
        return answer;
    }

    private String issue(IdGrant grant, IdToken.Kind kind, Duration lifetime) {
        String token = PREFIX + Secrets.fresh();
        tokens.save(new IdToken(
                Secrets.hash(token), kind, grant.id(), clock.instant().plus(lifetime)));
        return token;
    }
}
