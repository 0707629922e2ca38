package org.ejournal.sferum.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ejournal.plugin.host.Secrets;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.screen.MemorySettings;
import org.ejournal.sferum.settings.CandidateTokens.Candidate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keys age; what they have sealed does not. */
@Tag("ASVS-11.3.2")
class OrganisationConfigsTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final Secrets KEYS = name -> {
        byte[] key = new byte[32];
        key[0] = (byte) name.hashCode();
        return key;
    };

    private final MemorySettings settings = new MemorySettings();
    private final TokenVault newer = new TokenVault(KEYS, 2);

    private OrganisationConfigs configs(TokenVault vault) {
        return new OrganisationConfigs(settings, vault, "electronic-school");
    }

    private String sealed() {
        return settings.of(SCHOOL).getOrDefault(OrganisationConfigs.COMMUNITY_TOKEN, "");
    }

    private void set(TokenVault vault, String token) {
        configs(vault).change(SCHOOL, Map.of(), Map.of(OrganisationConfigs.COMMUNITY_TOKEN, token));
    }

    @Test
    void a_token_that_an_old_key_has_sealed_is_sealed_with_the_new_one_and_is_the_same() {
        set(new TokenVault(KEYS, 1), "token");
        assertThat(newer.isOld(sealed())).isTrue();

        configs(newer).rotate(SCHOOL);

        assertThat(newer.isOld(sealed())).isFalse();
        assertThat(configs(newer).of(SCHOOL).connection().communityToken()).isEqualTo("token");
    }

    @Test
    void a_candidates_tokens_are_sealed_anew_too() {
        TokenVault older = new TokenVault(KEYS, 1);
        Candidate candidate = new Candidate("mark", new Connection(7, "token", "service"));
        new CandidateTokens(settings, older, configs(older)).offer(SCHOOL, candidate);

        configs(newer).rotate(SCHOOL);

        assertThat(List.of(CandidateTokens.COMMUNITY_TOKEN, CandidateTokens.SERVICE_TOKEN))
                .noneMatch(kind -> newer.isOld(settings.of(SCHOOL).getOrDefault(kind, "")));
        assertThat(new CandidateTokens(settings, newer, configs(newer)).of(SCHOOL))
                .contains(candidate);
    }

    @Test
    void what_the_current_key_has_sealed_stays_as_it_is() {
        set(newer, "token");
        String before = sealed();

        configs(newer).rotate(SCHOOL);

        assertThat(sealed()).isEqualTo(before);
    }

    @Test
    void where_no_token_is_set_none_appears() {
        configs(newer).rotate(SCHOOL);

        assertThat(settings.of(SCHOOL)).isEmpty();
    }
}
