package org.ejournal.simulator.vk.id.oauth;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ejournal.simulator.vk.id.Secrets;
import org.ejournal.simulator.vk.store.IdGrant;
import org.ejournal.simulator.vk.store.Memory;

/** Turns a person's yes into a code and the address to send the browser to. */
public final class Consent {
    static final Duration CODE_LIFETIME = Duration.ofSeconds(600);

    private final Memory memory;
    private final Clock clock;

    public Consent(Memory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** Lets the service learn who the person is; returns where the browser takes the code. */
    public URI given(AuthorizeRequest asked, long userId) {
        String code = Tokens.PREFIX + Secrets.fresh();
        String device = Secrets.fresh();
        IdGrant grant = new IdGrant(
                0,
                asked.caller().client().id(),
                asked.caller().redirectUri(),
                asked.challenge(),
                device,
                userId,
                String.join(" ", asked.scope()),
                clock.instant(),
                false);
        memory.inTransaction(() -> {
            memory.id().grants().save(Secrets.hash(code), grant);
            return userId;
        });
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("code", code);
        answer.put("device_id", device);
        answer.put("type", "code_v2");
        answer.put("expires_in", String.valueOf(CODE_LIFETIME.toSeconds()));
        answer.put("ext_id", Tokens.PREFIX + Secrets.fresh());
        return asked.caller().with(answer);
    }
}
