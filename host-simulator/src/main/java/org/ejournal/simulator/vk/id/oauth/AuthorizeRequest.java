package org.ejournal.simulator.vk.id.oauth;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ejournal.simulator.vk.store.IdClient;
import org.ejournal.simulator.vk.store.IdClients;

/**
 * A service's question who somebody is: the parameters of {@code GET /authorize} (vk.md section 4.1).
 *
 * @param challenge of PKCE by S256
 * @param scope what the service may learn; {@link #BASE} is always among it
 * @param prompt empty, or one of VK's
 */
public record AuthorizeRequest(Caller caller, String challenge, List<String> scope, String prompt) {
    /** Name, picture, sex and birth date. */
    public static final String BASE = "vkid.personal_info";

    static final String MAIL = "email";
    static final String PHONE = "phone";

    private static final Set<String> SCOPES = Set.of(BASE, MAIL, PHONE);
    private static final Set<String> PROMPTS = Set.of("", "none", "login", "consent", "select_account");
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{32,1024}");

    /**
     * Returns who asks.
     *
     * @param parameter gives each parameter's text, empty where it is absent
     * @throws UnknownCallerException when nobody registered the service or the address
     */
    public static Caller caller(UnaryOperator<String> parameter, IdClients clients) throws UnknownCallerException {
        IdClient client =
                clients.client(parameter.apply("client_id")).orElseThrow(() -> new UnknownCallerException(false));
        String redirectUri = parameter.apply("redirect_uri");
        if (!client.redirectUris().contains(redirectUri)) {
            throw new UnknownCallerException(true);
        }
        return new Caller(client, redirectUri, parameter.apply("state"));
    }

    /**
     * Reads the rest.
     *
     * @throws OauthRefusal when it makes no sense; the caller can be told
     */
    public static AuthorizeRequest read(UnaryOperator<String> parameter, Caller caller) {
        need("response_type", parameter.apply("response_type").equals("code"));
        need("state", isState(caller.state()));
        String challenge = parameter.apply("code_challenge");
        need("code_challenge", Pkce.takes(challenge, parameter.apply("code_challenge_method")));
        need("prompt", PROMPTS.contains(parameter.apply("prompt")));
        return new AuthorizeRequest(caller, challenge, scope(parameter.apply("scope")), parameter.apply("prompt"));
    }

    /** Whether the person is to sign in anew, be they remembered or not. */
    public boolean wantsSignIn() {
        return prompt.equals("login") || prompt.equals("select_account");
    }

    /** Whether no page may be shown. */
    public boolean wantsSilence() {
        return prompt.equals("none");
    }

    static boolean isState(String state) {
        return STATE.matcher(state).matches();
    }

    /** The scope's words with the base first. */
    static List<String> scope(String asked) {
        List<String> words = Arrays.stream(asked.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (!SCOPES.containsAll(words)) {
            throw new OauthRefusal(OauthRefusal.INVALID_SCOPE, "scope is invalid");
        }
        return Stream.concat(Stream.of(BASE), words.stream()).distinct().toList();
    }

    private static void need(String parameter, boolean fine) {
        if (!fine) {
            throw OauthRefusal.parameter(parameter);
        }
    }
}
