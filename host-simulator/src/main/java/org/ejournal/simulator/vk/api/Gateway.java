package org.ejournal.simulator.vk.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ejournal.simulator.vk.fault.Crowding;
import org.ejournal.simulator.vk.fault.Deed;
import org.ejournal.simulator.vk.fault.Interference;
import org.ejournal.simulator.vk.store.AccessToken;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.TokenKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests to {@code /method/…}: version, token, rate, then the call itself (vk.md section 2).
 *
 * <p>Each request is one transaction. A refused call changes nothing; what an {@code execute} did before its code
 * failed stays done, as its calls are calls of their own.
 */
public final class Gateway {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
    private static final Version OLDEST = new Version(5, 81);
    private static final Version PAGES = new Version(5, 199);

    private final Memory memory;
    private final MethodCatalogue catalogue;
    private final Methods methods;
    private final Execute execute;
    private final RateLimit limit;
    private final Traffic traffic;
    private final Interference interference;
    private final CallFaults faults;
    private final Links links;
    private final Function<String, Optional<AccessToken>> keys;

    /**
     * Makes one.
     *
     * @param keys knows whom a token speaks for
     */
    public Gateway(
            Memory memory,
            Function<String, Optional<AccessToken>> keys,
            MethodCatalogue catalogue,
            Methods methods,
            RateLimit limit,
            Traffic traffic,
            Interference interference,
            Links links) {
        this.memory = memory;
        this.catalogue = catalogue;
        this.methods = methods;
        this.execute = new Execute(methods, catalogue, traffic);
        this.limit = limit;
        this.traffic = traffic;
        this.interference = interference;
        this.faults = new CallFaults(interference, traffic);
        this.links = links;
        this.keys = keys;
    }

    /**
     * Answers one request.
     *
     * @param method the name after {@code /method/}
     * @param parameters of the query and the form, without the token
     * @param token the key that came along; empty where none did
     */
    public Map<String, Object> answer(String method, Map<String, String> parameters, String token) {
        traffic.request();
        try {
            return memory.inTransaction(() -> guarded(method, parameters, token));
        } catch (RuntimeException failure) {
            LOG.error("The local VK failed at {}", method, failure);
            return refused(method, parameters, VkRefusal.of(VkRefusal.INTERNAL));
        }
    }

    /** Does what a person does on the messenger's own pages; those have no token and no limit. */
    public Object answerPerson(long personId, String method, Map<String, String> parameters) {
        AccessToken own = new AccessToken("", TokenKind.USER, personId, Methods.ALL_RIGHTS, 0, false);
        return memory.inTransaction(() -> methods.call(method, parameters, own, PAGES));
    }

    /** Refusals are answers: they must not undo what an execute did before. */
    private Map<String, Object> guarded(String method, Map<String, String> parameters, String token) {
        try {
            return answered(method, parameters, token);
        } catch (VkRefusal refusal) {
            return refused(method, parameters, refusal);
        }
    }

    private Map<String, Object> answered(String method, Map<String, String> parameters, String token) {
        if (catalogue.method(method).isEmpty()) {
            throw VkRefusal.of(VkRefusal.UNKNOWN_METHOD);
        }
        Version version = version(parameters);
        AccessToken known = token(token);
        admit(method, known);
        faults.strikeRequest(method, parameters, known);
        if (method.equals(Execute.NAME)) {
            return execute.run(parameters, known, version);
        }
        return Json.object("response", methods.call(method, parameters, known, version));
    }

    private void admit(String method, AccessToken token) {
        Crowding crowding = interference.isQuiet() ? Crowding.NONE : interference.ofRate(token);
        RateLimit.Verdict verdict = limit.admit(token, crowding.requests());
        traffic.verdict(token, verdict);
        if (!verdict.admitted()) {
            if (crowding.refused()) {
                traffic.struck(method);
            }
            throw VkRefusal.of(VkRefusal.TOO_MANY_REQUESTS);
        }
    }

    private static Version version(Map<String, String> parameters) {
        Version version = Version.parse(parameters.getOrDefault("v", ""));
        if (version.isBefore(OLDEST.major(), OLDEST.minor())) {
            throw VkRefusal.of(
                    VkRefusal.INVALID_REQUEST,
                    "versions below 5.81 are deprecated. Version param should be passed as \"v\". \"version\" param is"
                            + " invalid and not supported.");
        }
        return version;
    }

    private AccessToken token(String token) {
        if (token.isEmpty()) {
            throw VkRefusal.of(VkRefusal.AUTHORIZATION, "no access_token passed.");
        }
        AccessToken known =
                keys.apply(token).orElseThrow(() -> VkRefusal.of(VkRefusal.AUTHORIZATION, "invalid access_token (4)."));
        if (known.revoked()) {
            throw VkRefusal.of(VkRefusal.AUTHORIZATION, "user revoke access for this token.");
        }
        if (known.expired()) {
            throw VkRefusal.expired();
        }
        return known;
    }

    private Map<String, Object> refused(String method, Map<String, String> parameters, VkRefusal refusal) {
        traffic.error(refusal.code());
        Map<String, String> echo = new LinkedHashMap<>();
        echo.put("method", method);
        echo.put("oauth", "1");
        echo.putAll(parameters);
        List<Map<String, Object>> pairs = echo.entrySet().stream()
                .map(pair -> Json.object("key", pair.getKey(), "value", pair.getValue()))
                .toList();
        String captcha = refusal.code() == Deed.CAPTCHA ? Captcha.newSid() : null;
        return Json.object(
                "error",
                Json.object(
                        "error_code",
                        refusal.code(),
                        "error_subcode",
                        refusal.subcode() == 0 ? null : refusal.subcode(),
                        "error_msg",
                        catalogue.message(refusal),
                        "request_params",
                        pairs,
                        "captcha_sid",
                        captcha,
                        "captcha_img",
                        captcha == null ? null : Captcha.picture(links, captcha)));
    }
}
