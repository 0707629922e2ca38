package org.ejournal.sferum.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ejournal.plugin.roster.OrganisationId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVaultTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final int NONCE = 12;

    /** A key of its own for each name. */
    private final TokenVault vault =
            new TokenVault(name -> Arrays.copyOf(name.substring(6).getBytes(UTF_8), 32));

    @Test
    @Tag("OS-2")
    void a_sealed_token_does_not_show_the_token_and_opens_again() {
        String sealed = vault.seal("vk1.a.secret", SCHOOL, "community-token");

        assertThat(sealed).doesNotContain("secret");
        assertThat(vault.open(sealed, SCHOOL, "community-token")).isEqualTo("vk1.a.secret");
        assertThat(vault.seal("vk1.a.secret", SCHOOL, "community-token")).isNotEqualTo(sealed);
    }

    @Test
    void a_token_put_in_another_place_does_not_open() {
        String sealed = vault.seal("vk1.a.secret", SCHOOL, "community-token");

        assertThatThrownBy(() -> vault.open(sealed, new OrganisationId("other"), "community-token"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(sealed, SCHOOL, "service-token"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret");
    }

    /** The format is told here once more, so that nothing but AES-256-GCM with a nonce of 96 bits opens it. */
    @Test
    @Tag("ASVS-11.3.2")
    void it_is_sealed_by_aes_256_gcm_with_its_place_bound_in() throws GeneralSecurityException {
        byte[] sealed = bytes(vault.seal("vk1.a.secret", SCHOOL, "community-token"));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(new byte[32], "AES"),
                new GCMParameterSpec(128, Arrays.copyOf(sealed, NONCE)));
        cipher.updateAAD("school|community-token".getBytes(UTF_8));

        assertThat(new String(cipher.doFinal(Arrays.copyOfRange(sealed, NONCE, sealed.length)), UTF_8))
                .isEqualTo("vk1.a.secret");
        assertThat(sealed).hasSize(NONCE + "vk1.a.secret".length() + 16);
    }

    @Test
    @Tag("ASVS-11.3.2")
    void no_nonce_comes_twice_not_even_to_several_threads_at_once() {
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(seal -> HexFormat.of()
                                .formatHex(bytes(vault.seal("the same", SCHOOL, "community-token")), 0, NONCE))
                        .distinct()
                        .count())
                .isEqualTo(20_000);
    }

    @Test
    @Tag("ASVS-11.3.2")
    void what_was_changed_in_a_single_bit_does_not_open() {
        byte[] sealed = bytes(vault.seal("vk1.a.secret", SCHOOL, "community-token"));

        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            refuses("1." + Base64.getEncoder().encodeToString(changed));
        }
    }

    @Test
    @Tag("ASVS-11.3.2")
    void what_was_sealed_with_one_key_does_not_open_as_that_of_another() {
        refuses(vault.seal("vk1.a.secret", SCHOOL, "community-token").replaceFirst("1\\.", "2."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", "1.AAAA", "1.no base64", "one.AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    @Tag("ASVS-11.3.2")
    void what_was_never_sealed_is_refused_like_what_was_changed(String spoilt) {
        refuses(spoilt);
    }

    private void refuses(String sealed) {
        assertThatThrownBy(() -> vault.open(sealed, SCHOOL, "community-token"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret");
    }

    private static byte[] bytes(String sealed) {
        return Base64.getDecoder().decode(sealed.substring(sealed.indexOf('.') + 1));
    }
}
