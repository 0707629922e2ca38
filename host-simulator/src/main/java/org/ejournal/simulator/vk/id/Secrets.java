package org.ejournal.simulator.vk.id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes texts that nobody guesses, and keeps no more of them than their hashes. */
public final class Secrets {
    private static final int BYTES = 32;
    private static final int FORM_BYTES = 16;
    private static final int RADIX = 10;

    private Secrets() {}

    /** Returns a new text of 43 characters of {@code a-z A-Z 0-9 _ -}. */
    public static String fresh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    /** Returns a new text of 32 hexadecimal digits, for a form. */
    public static String forForm() {
        return HexFormat.of().formatHex(bytes(FORM_BYTES));
    }

    /** Returns this many decimal digits. */
    public static String digits(int count) {
        SecureRandom random = new SecureRandom();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(RADIX));
        }
        return digits.toString();
    }

    /** Returns SHA-256 in hexadecimal digits. */
    public static String hash(String secret) {
        return HexFormat.of().formatHex(sha256(secret));
    }

    /** Returns SHA-256. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns whether the two are the same, in a time that does not depend on where they differ. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
