package org.ejournal.sferum.messenger.vk;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Proxy;
import org.jspecify.annotations.Nullable;

/** Tells what lies in the way where no answer came: VK itself, or the proxy before it (OS-3). */
final class VkTrouble {
    private static final int PROXY_WANTS_PASSWORD = 407;

    private static final List<Class<? extends Exception>> NEVER_SENT = List.of(
            ConnectException.class,
            ConnectTimeoutException.class,
            ConnectionRequestTimeoutException.class,
            NoRouteToHostException.class,
            UnknownHostException.class);

    private VkTrouble() {}

    /** A connection that was never made had no effect; one that broke may have had. */
    static MessengerFailure of(Throwable lost, Optional<Proxy> proxy) {
        Optional<ProxyRefusalException> refusal = cause(lost, ProxyRefusalException.class);
        if (refusal.isPresent()) {
            int status = refusal.get().status();
            return new MessengerFailure(refused(status, proxy), 0, "the proxy answered " + status, false);
        }
        if (NEVER_SENT.stream().noneMatch(type -> cause(lost, type).isPresent())) {
            return new MessengerFailure(Kind.TROUBLE, 0, "a lost answer", true);
        }
        return proxy.isPresent()
                ? new MessengerFailure(Kind.PROXY_AWAY, 0, "no connection to the proxy", false)
                : new MessengerFailure(Kind.TROUBLE, 0, "no connection", false);
    }

    private static Kind refused(int status, Optional<Proxy> proxy) {
        if (status != PROXY_WANTS_PASSWORD) {
            return Kind.PROXY_BARS;
        }
        return proxy.filter(Proxy::authenticated).isPresent() ? Kind.PROXY_REFUSED : Kind.PROXY_LOGIN;
    }

    private static <T extends Throwable> Optional<T> cause(@Nullable Throwable e, Class<T> type) {
        if (e == null) {
            return Optional.empty();
        }
        return type.isInstance(e) ? Optional.of(type.cast(e)) : cause(e.getCause(), type);
    }
}
