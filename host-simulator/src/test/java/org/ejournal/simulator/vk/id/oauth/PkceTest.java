package org.ejournal.simulator.vk.id.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AC-1")
class PkceTest {
    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @Test
    void the_example_of_the_standard_is_proved() {
        assertThat(Pkce.challengeOf(VERIFIER)).isEqualTo(CHALLENGE);
        assertThat(Pkce.proves(VERIFIER, CHALLENGE)).isTrue();
    }

    @Test
    void another_verifier_proves_nothing() {
        assertThat(Pkce.proves(VERIFIER.replace('d', 'e'), CHALLENGE)).isFalse();
        assertThat(Pkce.proves(CHALLENGE, CHALLENGE)).isFalse();
    }

    @Test
    void a_verifier_has_43_to_128_letters() {
        assertThat(provesItself("v".repeat(42))).isFalse();
        assertThat(provesItself("v".repeat(43))).isTrue();
        assertThat(provesItself("v".repeat(128))).isTrue();
        assertThat(provesItself("v".repeat(129))).isFalse();
        assertThat(provesItself("v".repeat(43) + "=")).isFalse();
        assertThat(provesItself("v".repeat(43) + "~")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"s256,true", "S256,true", "plain,false", "'',false"})
    void only_s256_is_taken(String method, boolean taken) {
        assertThat(Pkce.takes(CHALLENGE, method)).isEqualTo(taken);
        assertThat(Pkce.takes(CHALLENGE + "=", method)).isFalse();
    }

    private static boolean provesItself(String verifier) {
        return Pkce.proves(verifier, Pkce.challengeOf(verifier));
    }
}
