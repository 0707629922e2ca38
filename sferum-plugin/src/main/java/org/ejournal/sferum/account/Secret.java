package org.ejournal.sferum.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes what nobody can guess, 256 bits in unpadded base64url, and fingerprints of it. */
public final class Secret {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** Returns a new one, 43 characters long. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return text(bytes);
    }

    /** Returns the SHA-256 of it; of a verifier it is the challenge (PKCE, S256). */
    public static String fingerprint(String secret) {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
