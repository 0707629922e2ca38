package org.ejournal.simulator.vk.id.oauth;

import java.util.Optional;
import java.util.Set;
import org.ejournal.simulator.vk.api.Traffic;
import org.ejournal.simulator.vk.fault.Deed;
import org.ejournal.simulator.vk.fault.Deed.Refusal;
import org.ejournal.simulator.vk.fault.Interference;
import org.ejournal.simulator.vk.store.AccessToken;

/**
 * Lets the switchboard's refusals strike VK ID, in VK ID's own words: code 5 is a token or grant that is no longer good,
 * 6 and 9 are {@code slow_down}, 7, 15 and 18 {@code access_denied}, 100 {@code invalid_request}, all others
 * {@code server_error}; a detail that is one of VK ID's errors stands for itself. VK ID asks nobody for a captcha.
 */
final class OauthFaults {
    private static final Set<String> WORDS = Set.of(
            OauthRefusal.INVALID_REQUEST,
            OauthRefusal.INVALID_GRANT,
            OauthRefusal.INVALID_CLIENT,
            OauthRefusal.INVALID_SCOPE,
            OauthRefusal.INVALID_TOKEN,
            OauthRefusal.INVALID_ID_TOKEN,
            OauthRefusal.ACCESS_DENIED,
            OauthRefusal.SLOW_DOWN,
            OauthRefusal.SERVER_ERROR,
            OauthRefusal.TEMPORARILY_UNAVAILABLE);

    private final Interference faults;
    private final Traffic traffic;

    OauthFaults(Interference faults, Traffic traffic) {
        this.faults = faults;
        this.traffic = traffic;
    }

    /** Refuses a request that a fault strikes. */
    void strike(String method, AccessToken owner) {
        if (faults.isQuiet()) {
            return;
        }
        Optional<Refusal> struck = faults.ofRequest(method, "", owner)
                .or(() -> faults.ofCall(method, owner))
                .filter(refusal -> refusal.code() != Deed.CAPTCHA);
        if (struck.isPresent()) {
            traffic.struck(method);
            throw refusal(method, struck.get());
        }
    }

    private static OauthRefusal refusal(String method, Refusal refusal) {
        String detail = refusal.detail();
        if (WORDS.contains(detail)) {
            return new OauthRefusal(detail, detail);
        }
        return new OauthRefusal(word(method, refusal.code()), detail.isEmpty() ? "switched on as a fault" : detail);
    }

    private static String word(String method, int code) {
        return switch (code) {
            case Deed.REVOKED ->
                method.equals(OauthGateway.AUTH) ? OauthRefusal.INVALID_GRANT : OauthRefusal.INVALID_TOKEN;
            case 6, Deed.FLOOD -> OauthRefusal.SLOW_DOWN;
            case 7, 15, 18 -> OauthRefusal.ACCESS_DENIED;
            case 100 -> OauthRefusal.INVALID_REQUEST;
            default -> OauthRefusal.SERVER_ERROR;
        };
    }
}
