package org.ejournal.simulator.vk.id.account;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.ejournal.simulator.vk.id.Secrets;

/**
 * What is kept of a password: PBKDF2 with a salt, and how many rounds. They are few, since whoever reads the directory of
 * a local VK reads made-up people's messages there, and their password in the manual.
 */
public final class Passwords {
    /** Of a new one. */
    public static final int SHORTEST = 8;

    public static final int LONGEST = 128;

    private static final int ROUNDS = 1_000;
    private static final int ROUNDS_WHERE_NONE_ARE_TOLD = 20_000;
    private static final int BITS = 256;

    private Passwords() {}

    /** Returns what to keep. */
    public static String keep(String password) {
        String salt = Secrets.forForm();
        return ROUNDS + ":" + salt + ":" + derived(password, salt, ROUNDS);
    }

    /** Returns whether this is the password of which that was kept. */
    public static boolean match(String password, String kept) {
        String[] parts = kept.split(":");
        return switch (parts.length) {
            case 2 -> matches(password, ROUNDS_WHERE_NONE_ARE_TOLD, parts[0], parts[1]);
            case 3 -> matches(password, Integer.parseInt(parts[0]), parts[1], parts[2]);
            default -> false;
        };
    }

    private static boolean matches(String password, int rounds, String salt, String hash) {
        return password.length() <= LONGEST && Secrets.same(derived(password, salt, rounds), hash);
    }

    private static String derived(String password, String salt, int rounds) {
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(
                            password.toCharArray(), HexFormat.of().parseHex(salt), rounds, BITS))
                    .getEncoded();
            return HexFormat.of().formatHex(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
