package org.ejournal.simulator.vk.id.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void only_the_password_itself_matches_what_was_kept() {
        String kept = Passwords.keep("correct horse");
        assertThat(Passwords.match("correct horse", kept)).isTrue();
        assertThat(Passwords.match("Correct horse", kept)).isFalse();
        assertThat(Passwords.match("", kept)).isFalse();
        assertThat(kept).doesNotContain("correct");
    }

    @Test
    void the_same_password_is_kept_differently_each_time() {
        assertThat(Passwords.keep("same")).isNotEqualTo(Passwords.keep("same"));
    }

    @Test
    void a_password_of_a_memory_from_before_the_rounds_were_told_still_matches() {
        String kept = "00112233445566778899aabbccddeeff"
                + ":a0cf18eb2662bbde958c149c973b6dd7abef0fcf5f38558948be4b4ae0893629";
        assertThat(Passwords.match("correct horse", kept)).isTrue();
        assertThat(Passwords.match("correct mouse", kept)).isFalse();
    }
}
