package org.ejournal.simulator.vk.id.oauth;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.ejournal.simulator.vk.id.Secrets;
import org.ejournal.simulator.vk.store.AccessToken;
import org.ejournal.simulator.vk.store.IdMemory;
import org.ejournal.simulator.vk.store.IdToken;
import org.ejournal.simulator.vk.store.TokenKind;

/**
 * Access tokens of VK ID as keys to the API. They start and end calls, as one public client's do, and neither read nor write
 * messages, since VK gives new services no right to that (vk.md sections 0.4 and 1).
 */
public final class PersonalKeys {
    private final IdMemory memory;
    private final Clock clock;

    public PersonalKeys(IdMemory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** The key that this token is, while it lives. */
    public Optional<AccessToken> of(String token) {
        String hash = Secrets.hash(token);
        return memory.tokens()
                .alive(hash, IdToken.Kind.ACCESS, clock.instant())
                .flatMap(known -> memory.grants().grant(known.grantId()))
                .map(grant -> new AccessToken(
                        hash,
                        TokenKind.USER,
                        grant.userId(),
                        Set.of(),
                        grant.issuedAt().getEpochSecond(),
                        false));
    }
}
