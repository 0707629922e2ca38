package org.ejournal.sferum.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ejournal.plugin.host.Secrets;
import org.ejournal.plugin.roster.OrganisationId;

/**
 * Seals tokens for storage with AES-256-GCM under a key of the host's (ASVS 11.3.2). The organisation and the kind of
 * token are bound in, so a sealed token put in another's place does not open.
 *
 * <p>Keys are numbered, and what is sealed says with which. The operator rotates them by counting up: from then on the new
 * key seals, the old ones still open, and {@link #isOld} says what is to be sealed anew. Safe for use by several threads.
 */
public class TokenVault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String AFTER_NUMBER = ".";

    private final Secrets secrets;
    private final int current;
    private final Map<Integer, SecretKey> keys = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** Makes one with the host's first key for tokens. */
    public TokenVault(Secrets secrets) {
        this(secrets, 1);
    }

    /**
     * Makes one.
     *
     * @param current the number of the key that seals, from 1
     */
    public TokenVault(Secrets secrets, int current) {
        if (current < 1) {
            throw new IllegalArgumentException("The keys for tokens are numbered from 1, and this is " + current);
        }
        this.secrets = secrets;
        this.current = current;
    }

    /** Seals a token. */
    public String seal(String token, OrganisationId organisation, String kind) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, current, nonce, token.getBytes(UTF_8), organisation, kind);
        byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return current + AFTER_NUMBER + Base64.getEncoder().encodeToString(all);
    }

    /**
     * Opens what was sealed for that organisation and kind.
     *
     * @throws IllegalStateException when it was not, or with a key that this host has not, or when it is spoilt
     */
    public String open(String sealed, OrganisationId organisation, String kind) {
        try {
            ByteBuffer all =
                    ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(sealed.indexOf(AFTER_NUMBER) + 1)));
            byte[] nonce = new byte[NONCE_BYTES];
            all.get(nonce);
            byte[] rest = new byte[all.remaining()];
            all.get(rest);
            return new String(run(Cipher.DECRYPT_MODE, number(sealed), nonce, rest, organisation, kind), UTF_8);
        } catch (IllegalArgumentException | BufferUnderflowException spoilt) {
            throw unreadable(organisation, kind, spoilt);
        }
    }

    /** Returns whether it was sealed with a key before the current one. */
    public boolean isOld(String sealed) {
        return number(sealed) < current;
    }

    /** What was sealed before keys were numbered was sealed with the first. */
    private static int number(String sealed) {
        int end = sealed.indexOf(AFTER_NUMBER);
        return end < 0 ? 1 : Integer.parseInt(sealed.substring(0, end));
    }

    private SecretKey key(int number) {
        String name = number == 1 ? "tokens" : "tokens-" + number;
        return keys.computeIfAbsent(number, absent -> new SecretKeySpec(secrets.key(name), "AES"));
    }

    private byte[] run(int mode, int number, byte[] nonce, byte[] data, OrganisationId organisation, String kind) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key(number), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((organisation.value() + '|' + kind).getBytes(UTF_8));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw unreadable(organisation, kind, e);
        }
    }

    private static IllegalStateException unreadable(OrganisationId organisation, String kind, Exception cause) {
        return new IllegalStateException(
                "The " + kind + " of " + organisation + " cannot be read with this host's key", cause);
    }
}
