package org.ejournal.plugin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the keys promise. */
interface SecretRules extends HostUnderTest {
    @Test
    default void a_key_has_32_bytes_and_stays_the_same() {
        assertThat(host().secrets().key("conformance-1"))
                .hasSize(32)
                .isEqualTo(host().secrets().key("conformance-1"));
    }

    @Test
    default void keys_of_two_names_are_two_keys() {
        assertThat(host().secrets().key("conformance-1"))
                .isNotEqualTo(host().secrets().key("conformance-2"));
    }

    @Test
    default void who_overwrites_the_array_does_not_spoil_the_key() {
        byte[] key = host().secrets().key("conformance-1");
        byte[] copy = key.clone();
        Arrays.fill(key, (byte) 0);

        assertThat(host().secrets().key("conformance-1")).isEqualTo(copy);
    }
}
