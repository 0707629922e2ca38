package org.ejournal.sferum.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ejournal.plugin.roster.OrganisationId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TokenVaultTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");

    private final TokenVault vault = new TokenVault(name -> new byte[32]);

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
}
