package org.ejournal.simulator.vk.id.account;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.ejournal.simulator.vk.id.Secrets;

/** What is kept of a password: PBKDF2 with a salt. */
public final class Passwords {
    /** Of a new one. */
    public static final int SHORTEST = 8;

    public static final int LONGEST = 128;

    private static final int ROUNDS = 20_000;
    private static final int BITS = 256;

    private Passwords() {}

    /** Returns what to keep. */
    public static String keep(String password) {
        String salt = Secrets.forForm();
        return salt + ":" + derived(password, salt);
    }

    /** Returns whether this is the password of which that was kept. */
    public static boolean match(String password, String kept) {
        String[] parts = kept.split(":", 2);
        return parts.length == 2 && password.length() <= LONGEST && Secrets.same(derived(password, parts[0]), parts[1]);
    }

    private static String derived(String password, String salt) {
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(
                            password.toCharArray(), HexFormat.of().parseHex(salt), ROUNDS, BITS))
                    .getEncoded();
            return HexFormat.of().formatHex(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
