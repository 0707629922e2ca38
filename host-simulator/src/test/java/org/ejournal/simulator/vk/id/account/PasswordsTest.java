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
}
