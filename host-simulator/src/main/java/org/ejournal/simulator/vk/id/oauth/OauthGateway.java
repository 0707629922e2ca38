package org.ejournal.simulator.vk.id.oauth;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ejournal.simulator.vk.api.Traffic;
import org.ejournal.simulator.vk.fault.Interference;
import org.ejournal.simulator.vk.id.Secrets;
import org.ejournal.simulator.vk.id.Throttle;
import org.ejournal.simulator.vk.store.AccessToken;
import org.ejournal.simulator.vk.store.IdGrant;
import org.ejournal.simulator.vk.store.IdToken;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.TokenKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests to {@code /oauth2/…}, each as one transaction. A refusal is an answer: what a replayed code put an end
 * to stays so.
 */
public final class OauthGateway {
    static final String AUTH = "oauth2.auth";
    private static final Logger LOG = LoggerFactory.getLogger(OauthGateway.class);

    private final Memory memory;
    private final Map<String, Function<Asked, Map<String, Object>>> methods;
    private final OauthFaults faults;
    private final Traffic traffic;
    private final Throttle throttle;
    private final Clock clock;

    /**
     * Makes one.
     *
     * @param requestsPerSecond how many each service may make; more are told to slow down
     */
    public OauthGateway(Memory memory, Interference faults, Traffic traffic, int requestsPerSecond, Clock clock) {
        TokenMethods tokens = new TokenMethods(memory.id(), clock);
        ProfileMethods profiles = new ProfileMethods(memory.id(), clock);
        this.memory = memory;
        this.methods = Map.of(
                AUTH,
                tokens::auth,
                "oauth2.user_info",
                profiles::userInfo,
                "oauth2.public_info",
                profiles::publicInfo,
                "oauth2.revoke",
                profiles::revoke,
                "oauth2.logout",
                profiles::logout);
        this.faults = new OauthFaults(faults, traffic);
        this.traffic = traffic;
        this.throttle = new Throttle(requestsPerSecond, Duration.ofSeconds(1), clock);
        this.clock = clock;
    }

    /** The names by which faults are aimed at them. */
    public static Set<String> names() {
        return Set.of(AUTH, "oauth2.user_info", "oauth2.public_info", "oauth2.revoke", "oauth2.logout");
    }

    /**
     * Answers one request.
     *
     * @param name one of {@link #names()}
     */
    Map<String, Object> answer(String name, Asked asked) {
        try {
            return memory.inTransaction(() -> guarded(name, asked));
        } catch (RuntimeException failure) {
            LOG.error("The local VK ID failed at {}", name, failure);
            return refused(asked, new OauthRefusal(OauthRefusal.SERVER_ERROR, "internal error"));
        }
    }

    /** Whose tokens the request is about, for the faults aimed at somebody's; empty where that cannot be told. */
    Optional<AccessToken> owner(Asked asked) {
        return memory.inTransaction(() -> userOf(asked))
                .map(user -> new AccessToken("", TokenKind.USER, user, Set.of(), 0, false));
    }

    private Map<String, Object> guarded(String name, Asked asked) {
        try {
            Optional<Long> user = userOf(asked);
            traffic.call(name, user.orElse(0L));
            checkClient(asked.text("client_id"));
            faults.strike(name, new AccessToken("", TokenKind.USER, user.orElse(0L), Set.of(), 0, false));
            return method(name).apply(asked);
        } catch (OauthRefusal refusal) {
            return refused(asked, refusal);
        }
    }

    private Function<Asked, Map<String, Object>> method(String name) {
        Function<Asked, Map<String, Object>> method = methods.get(name);
        if (method == null) {
            throw OauthRefusal.parameter("method");
        }
        return method;
    }

    private void checkClient(String client) {
        boolean known = memory.id().clients().client(client).isPresent();
        if (!throttle.admits(known ? client : "")) {
            throw new OauthRefusal(OauthRefusal.SLOW_DOWN, "too many requests per second");
        }
        if (!known) {
            throw new OauthRefusal(OauthRefusal.INVALID_CLIENT, "client_id is missing or invalid");
        }
    }

    private Optional<Long> userOf(Asked asked) {
        Stream<Optional<IdGrant>> named = Stream.of(
                memory.id().grants().ofCode(Secrets.hash(asked.text("code"))),
                ofToken(asked.text("refresh_token"), IdToken.Kind.REFRESH),
                ofToken(asked.text("access_token"), IdToken.Kind.ACCESS));
        return named.flatMap(Optional::stream).map(IdGrant::userId).findFirst();
    }

    private Optional<IdGrant> ofToken(String token, IdToken.Kind kind) {
        return memory.id()
                .tokens()
                .alive(Secrets.hash(token), kind, clock.instant())
                .flatMap(known -> memory.id().grants().grant(known.grantId()));
    }

    private static Map<String, Object> refused(Asked asked, OauthRefusal refusal) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", refusal.error());
        body.put("error_description", refusal.description());
        if (!asked.text("state").isEmpty()) {
            body.put("state", asked.text("state"));
        }
        return body;
    }
}
