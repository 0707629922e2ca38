package org.ejournal.sferum.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ejournal.plugin.host.Secrets;
import org.ejournal.plugin.roster.OrganisationId;

/**
 * Seals tokens for storage with AES-256-GCM under a key of the host's. The organisation and the kind of token are bound
 * in, so a sealed token put in another's place does not open.
 */
public class TokenVault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /** Makes one with the host's key for tokens. */
    public TokenVault(Secrets secrets) {
        this.key = new SecretKeySpec(secrets.key("tokens"), "AES");
    }

    String seal(String token, OrganisationId organisation, String kind) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, token.getBytes(UTF_8), organisation, kind);
        byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return Base64.getEncoder().encodeToString(all);
    }

    String open(String sealed, OrganisationId organisation, String kind) {
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        byte[] rest = new byte[all.remaining()];
        all.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, nonce, rest, organisation, kind), UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] data, OrganisationId organisation, String kind) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((organisation.value() + '|' + kind).getBytes(UTF_8));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The " + kind + " of " + organisation + " cannot be read with this host's key", e);
        }
    }
}
