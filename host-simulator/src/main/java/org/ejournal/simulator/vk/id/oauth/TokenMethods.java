package org.ejournal.simulator.vk.id.oauth;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ejournal.simulator.vk.id.Secrets;
import org.ejournal.simulator.vk.store.IdGrant;
import org.ejournal.simulator.vk.store.IdMemory;
import org.ejournal.simulator.vk.store.IdToken;

/** {@code /oauth2/auth}: a code, or a refresh token, for tokens. Both are good once. */
final class TokenMethods {
    private final IdMemory memory;
    private final Tokens tokens;
    private final Clock clock;

    TokenMethods(IdMemory memory, Clock clock) {
        this.memory = memory;
        this.tokens = new Tokens(memory.tokens(), clock);
        this.clock = clock;
    }

    Map<String, Object> auth(Asked asked) {
        return switch (asked.text("grant_type")) {
            case "authorization_code" -> exchange(asked);
            case "refresh_token" -> refresh(asked);
            default -> throw OauthRefusal.parameter("grant_type");
        };
    }

    private Map<String, Object> exchange(Asked asked) {
        String state = asked.state();
        String verifier = asked.needed("code_verifier");
        String device = asked.needed("device_id");
        String redirectUri = asked.needed("redirect_uri");
        IdGrant grant = memory.grants()
                .ofCode(Secrets.hash(asked.needed("code")))
                .filter(known -> known.clientId().equals(asked.text("client_id")))
                .orElseThrow(() -> spent("code"));
        if (grant.redeemed()) {
            // Whoever comes second may be the one to whom the code belongs.
            memory.tokens().endOfGrant(grant.id());
            throw spent("code");
        }
        check("code", clock.instant().isBefore(grant.issuedAt().plus(Consent.CODE_LIFETIME)));
        check("redirect_uri", grant.redirectUri().equals(redirectUri));
        check("device_id", Secrets.same(grant.deviceId(), device));
        check("code_verifier", Pkce.proves(verifier, grant.challenge()));
        memory.grants().redeem(grant.id());
        return tokens.first(grant, state);
    }

    private Map<String, Object> refresh(Asked asked) {
        String state = asked.state();
        String device = asked.needed("device_id");
        IdGrant grant = memory.tokens()
                .alive(Secrets.hash(asked.needed("refresh_token")), IdToken.Kind.REFRESH, clock.instant())
                .flatMap(token -> memory.grants().grant(token.grantId()))
                .filter(known -> known.clientId().equals(asked.text("client_id")))
                .orElseThrow(() -> spent("refresh_token"));
        check("device_id", Secrets.same(grant.deviceId(), device));
        if (!List.of(grant.scope().split(" ")).containsAll(AuthorizeRequest.scope(asked.text("scope")))) {
            throw new OauthRefusal(OauthRefusal.INVALID_SCOPE, "scope is wider than before");
        }
        return tokens.next(grant, state);
    }

    private static void check(String parameter, boolean fine) {
        if (!fine) {
            throw spent(parameter);
        }
    }

    private static OauthRefusal spent(String parameter) {
        return new OauthRefusal(OauthRefusal.INVALID_GRANT, parameter + " is missing or invalid");
    }
}
