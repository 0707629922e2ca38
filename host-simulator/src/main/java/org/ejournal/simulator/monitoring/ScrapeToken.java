package org.ejournal.simulator.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;

/** What monitoring shows instead of a sign-in (RFC 6750). Where the operator has set none, nothing passes for it. */
final class ScrapeToken {
    private static final String BEARER = "Bearer ";

    private final byte[] token;

    ScrapeToken(String token) {
        this.token = token.getBytes(UTF_8);
    }

    /** Takes as long for a token that is almost right as for any other of its length. */
    boolean isShown(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return token.length > 0
                && header != null
                && header.startsWith(BEARER)
                && MessageDigest.isEqual(
                        token, header.substring(BEARER.length()).getBytes(UTF_8));
    }

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "ScrapeToken[***]";
    }
}
