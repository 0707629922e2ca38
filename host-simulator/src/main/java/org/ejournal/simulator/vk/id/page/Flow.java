package org.ejournal.simulator.vk.id.page;

import java.time.Duration;
import java.time.Instant;
import org.ejournal.simulator.vk.id.Secrets;
import org.ejournal.simulator.vk.id.oauth.AuthorizeRequest;

/** One sign-in of one browser, from the service's question to the answer; it has to be done within ten minutes. */
final class Flow {
    static final Duration LIFETIME = Duration.ofMinutes(10);

    private final String id = Secrets.forForm();
    private final String secret = Secrets.forForm();
    private final AuthorizeRequest asked;
    private final Instant startedAt;
    private Step step = new Step.Login();

    Flow(AuthorizeRequest asked, Instant startedAt) {
        this.asked = asked;
        this.startedAt = startedAt;
    }

    String id() {
        return id;
    }

    /** What each form of this sign-in carries. */
    String secret() {
        return secret;
    }

    AuthorizeRequest asked() {
        return asked;
    }

    Step step() {
        return step;
    }

    Flow at(Step next) {
        step = next;
        return this;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(startedAt.plus(LIFETIME));
    }
}
