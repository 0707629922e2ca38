package org.ejournal.simulator.vk.id.page;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ejournal.simulator.vk.id.Secrets;
import org.ejournal.simulator.vk.store.IdAccount;
import org.ejournal.simulator.vk.store.Memory;
import org.springframework.web.servlet.function.ServerRequest;

/** Who is signed in to VK ID in a browser, by a cookie that lives ninety days. */
final class Remembered {
    static final String COOKIE = "VKID";
    private static final Duration LIFETIME = Duration.ofDays(90);

    private final Memory memory;
    private final Clock clock;

    Remembered(Memory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    Optional<IdAccount> account(ServerRequest request) {
        return secret(request)
                .flatMap(secret -> memory.inTransaction(() -> memory.id()
                        .sessions()
                        .account(Secrets.hash(secret), clock.instant())
                        .flatMap(memory.id().accounts()::account)));
    }

    /** Signs the account in; the cookie has to go to the browser. */
    Cookie signIn(ServerRequest request, IdAccount account) {
        signOut(request);
        // What somebody may have put into the browser before is worth nothing from now on.
        request.servletRequest().changeSessionId();
        String secret = Secrets.fresh();
        memory.inTransaction(() -> {
            memory.id()
                    .sessions()
                    .save(Secrets.hash(secret), account.id(), clock.instant().plus(LIFETIME));
            return account;
        });
        return cookie(secret, LIFETIME);
    }

    /** Signs out whoever is signed in; the cookie has to go to the browser. */
    Cookie signOut(ServerRequest request) {
        secret(request)
                .ifPresent(secret -> memory.inTransaction(() -> {
                    memory.id().sessions().end(Secrets.hash(secret));
                    return secret;
                }));
        return cookie("", Duration.ZERO);
    }

    private static Cookie cookie(String value, Duration lifetime) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) lifetime.toSeconds());
        return cookie;
    }

    private static Optional<String> secret(ServerRequest request) {
        return Optional.ofNullable(request.cookies().getFirst(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }
}
