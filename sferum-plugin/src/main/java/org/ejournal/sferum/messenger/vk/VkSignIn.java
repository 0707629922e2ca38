package org.ejournal.sferum.messenger.vk;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.FeignException;
import feign.codec.DecodeException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.SignIn;
import org.ejournal.sferum.messenger.SignInException;
import org.ejournal.sferum.messenger.SignInException.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * VK ID: OAuth 2.1 with PKCE (vk.md section 4).
 *
 * <p>Decision: spoken by hand over Feign. Rejected: a library for OAuth, since what makes VK ID differ (a device's id
 * that goes along with every question, errors in answers that say 200, a state that comes back twice, single-use refresh
 * tokens) is just what the libraries hide.
 *
 * <p>Decision: of the tokens only the refresh token and the device's id are kept, since without them what a person has
 * allowed could not be taken back, nor a call be started in the person's name. Rejected: to keep none, which would leave
 * the person's permission standing for ever; to keep the access token, which lives an hour.
 */
class VkSignIn implements SignIn {
    /** Name and id, nothing else (ASVS 10.2.3). */
    private static final String SCOPE = "vkid.personal_info";

    private static final String AUTH = "auth";
    private static final String BETWEEN = "\n";

    private final Function<OrganisationId, VkIdApi> apis;
    private final VkIdAddress address;
    private final JsonMapper json;

    /**
     * Makes one.
     *
     * @param apis VK ID as an organisation reaches it
     */
    VkSignIn(Function<OrganisationId, VkIdApi> apis, VkIdAddress address, JsonMapper json) {
        this.apis = apis;
        this.address = address;
        this.json = json;
    }

    @Override
    public boolean open() {
        return !address.client().isEmpty();
    }

    @Override
    public URI address(String state, String challenge) {
        Map<String, String> query = new TreeMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                address.client(),
                "redirect_uri",
                address.back().toString(),
                "state",
                state,
                "code_challenge",
                challenge,
                "code_challenge_method",
                "s256",
                "scope",
                SCOPE));
        return URI.create(address.browsers() + "/authorize?"
                + query.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                        .collect(Collectors.joining("&")));
    }

    @Override
    public Profile profile(OrganisationId organisation, Proof proof) {
        VkIdApi api = apis.apply(organisation);
        JsonNode tokens = ask(
                api,
                AUTH,
                Map.of(
                        "grant_type", "authorization_code",
                        "code", proof.code(),
                        "code_verifier", proof.verifier(),
                        "redirect_uri", address.back().toString(),
                        "device_id", proof.device(),
                        "state", proof.state()));
        if (!tokens.path("state").asString("").equals(proof.state())) {
            throw new SignInException(Kind.BROKEN, "VK ID answered with another state");
        }
        String id = id(tokens);
        String keep = tokens.path("refresh_token").asString("");
        return new Profile(
                id,
                name(api, tokens.path("access_token").asString("")),
                keep.isEmpty() ? "" : keep + BETWEEN + proof.device());
    }

    /** A number here, a text in the profile (vk.md section 4.2). */
    private static String id(JsonNode tokens) {
        String id = tokens.path("user_id").asString("");
        if (!id.matches("[1-9][0-9]{0,18}")) {
            throw new SignInException(Kind.BROKEN, "VK ID answered without a person's id");
        }
        return id;
    }

    /** The name only helps to find mistakes, so that nobody stays unlinked for want of it. */
    private String name(VkIdApi api, String accessToken) {
        try {
            JsonNode user =
                    ask(api, "user_info", Map.of("access_token", accessToken)).path("user");
            return (user.path("last_name").asString("") + " "
                            + user.path("first_name").asString(""))
                    .strip();
        } catch (SignInException untold) {
            return "";
        }
    }

    @Override
    public void giveBack(OrganisationId organisation, String keep) {
        ask(
                apis.apply(organisation),
                "revoke",
                Map.of("access_token", renew(organisation, keep).token()));
    }

    @Override
    public Pass renew(OrganisationId organisation, String keep) {
        String[] parts = keep.split(BETWEEN, 2);
        String device = parts.length > 1 ? parts[1] : "";
        JsonNode tokens = ask(
                apis.apply(organisation),
                AUTH,
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        parts[0],
                        "device_id",
                        device,
                        "state",
                        UUID.randomUUID().toString() + UUID.randomUUID()));
        String refresh = tokens.path("refresh_token").asString("");
        return new Pass(tokens.path("access_token").asString(""), refresh.isEmpty() ? "" : refresh + BETWEEN + device);
    }

    private JsonNode ask(VkIdApi api, String question, Map<String, String> parameters) {
        Map<String, String> form = new TreeMap<>(parameters);
        form.put("client_id", address.client());
        JsonNode answer = send(api, question, form);
        String error = answer.path("error").asString("");
        if (!error.isEmpty()) {
            throw new SignInException(kind(error), "VK ID answered " + error + " to " + question);
        }
        if (!answer.isObject()) {
            throw new SignInException(Kind.BROKEN, "VK ID answered " + question + " with nothing to read");
        }
        return answer;
    }

    /** An error may come with any status, and a status without an error. */
    private JsonNode send(VkIdApi api, String question, Map<String, String> form) {
        try {
            return api.ask(question, form).body();
        } catch (DecodeException broken) {
            throw new SignInException(Kind.AWAY, "VK ID answered " + question + " with something broken");
        } catch (FeignException refused) {
            JsonNode body = body(refused);
            if (body.path("error").asString("").isEmpty()) {
                throw new SignInException(
                        Kind.AWAY, "VK ID did not answer " + question + ", HTTP status " + refused.status());
            }
            return body;
        }
    }

    private JsonNode body(FeignException refused) {
        try {
            return json.readTree(refused.contentUTF8());
        } catch (JacksonException noJson) {
            return json.createObjectNode();
        }
    }

    private static Kind kind(String error) {
        return switch (error) {
            case "access_denied" -> Kind.REFUSED;
            case "invalid_grant", "invalid_token", "invalid_request" -> Kind.EXPIRED;
            case "slow_down", "server_error", "temporarily_unavailable" -> Kind.AWAY;
            default -> Kind.BROKEN;
        };
    }
}
