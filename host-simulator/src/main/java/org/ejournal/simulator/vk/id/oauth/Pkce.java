package org.ejournal.simulator.vk.id.oauth;

import java.util.Base64;
import java.util.regex.Pattern;
import org.ejournal.simulator.vk.id.Secrets;

/** Proof Key for Code Exchange by S256, with the letters and lengths VK ID takes (vk.md section 4.2). */
final class Pkce {
    private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9_-]{43,128}");
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String METHOD = "s256";

    private Pkce() {}

    /** Whether a challenge of this method can be kept; both {@code s256} and {@code S256} are taken. */
    static boolean takes(String challenge, String method) {
        return method.equalsIgnoreCase(METHOD) && CHALLENGE.matcher(challenge).matches();
    }

    /** Whether the verifier is the one that the challenge was made from. */
    static boolean proves(String verifier, String challenge) {
        return VERIFIER.matcher(verifier).matches() && Secrets.same(challengeOf(verifier), challenge);
    }

    static String challengeOf(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.sha256(verifier));
    }
}
