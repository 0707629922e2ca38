package org.ejournal.simulator.vk.page;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;

/** One browser's visit: who signed in there, and the secret that its forms carry. */
final class Visit {
    static final String FORM_FIELD = "_csrf";
    private static final String PERSON = "vk.person";
    private static final String SECRET = "vk.secret";
    private static final int SECRET_BYTES = 16;

    private final HttpSession session;
    private final SecureRandom random;

    private Visit(HttpSession session, SecureRandom random) {
        this.session = session;
        this.random = random;
    }

    static Visit of(ServerRequest request, SecureRandom random) {
        return new Visit(request.servletRequest().getSession(true), random);
    }

    Optional<Long> person() {
        return Optional.ofNullable((Long) session.getAttribute(PERSON));
    }

    void signIn(long personId) {
        session.setAttribute(PERSON, personId);
    }

    void signOut() {
        session.removeAttribute(PERSON);
    }

    /** The secret that a form of this visit carries, made at the first look. */
    String secret() {
        String known = (String) session.getAttribute(SECRET);
        if (known != null) {
            return known;
        }
        byte[] fresh = new byte[SECRET_BYTES];
        random.nextBytes(fresh);
        String secret = HexFormat.of().formatHex(fresh);
        session.setAttribute(SECRET, secret);
        return secret;
    }

    /** Whether a form that came in was made by a page of this visit. */
    boolean sent(Optional<String> formSecret) {
        return MessageDigest.isEqual(
                secret().getBytes(StandardCharsets.UTF_8), formSecret.orElse("").getBytes(StandardCharsets.UTF_8));
    }
}
