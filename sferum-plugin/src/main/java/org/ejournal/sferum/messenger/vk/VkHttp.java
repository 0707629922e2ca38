package org.ejournal.sferum.messenger.vk;

import feign.Client;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.ejournal.sferum.messenger.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client that all organisations share, whatever proxy they go through. It repeats nothing, follows nothing and
 * remembers nothing: who calls sees each answer, and each one that is lost. It has no thread of its own.
 *
 * <p>Decision: Apache HttpClient, driven from here. Rejected: the JDK's, which tells a proxy no password for https unless
 * a flag of the host's JVM allows it; Feign's own bridge, whose releases stopped before those of Feign and which knows
 * one proxy a client.
 */
class VkHttp implements AutoCloseable {
    static final Timeout CONNECT = Timeout.ofSeconds(5);
    static final Timeout READ = Timeout.ofSeconds(30);

    private static final TimeValue OLDEST_CONNECTION = TimeValue.ofMinutes(5);
    private static final int CONNECTIONS = 200;
    private static final int CONNECTIONS_ON_A_ROUTE = 100;

    private final CloseableHttpClient client;

    /** Where an organisation has no proxy of its own, that of the host's JVM counts, if it has one. */
    VkHttp(SSLContext trust) {
        this.client = HttpClients.custom()
                .setConnectionManager(connections(trust))
                .setRoutePlanner(new SystemDefaultRoutePlanner(ProxySelector.getDefault()))
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** A connection is looked at each time before it is used again: on one that VK has closed the request would be lost. */
    private static PoolingHttpClientConnectionManager connections(SSLContext trust) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(VkHttp::connection)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_ON_A_ROUTE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(READ)
                        .setValidateAfterInactivity(TimeValue.of(0, TimeUnit.MILLISECONDS))
                        .setTimeToLive(OLDEST_CONNECTION)
                        .build())
                .build();
    }

    private static ManagedHttpClientConnection connection(@Nullable Socket socket) throws IOException {
        QuietConnection connection = new QuietConnection();
        if (socket != null) {
            connection.bind(socket);
        }
        return connection;
    }

    /** Returns what sends requests through that proxy, or straight; costs nothing and need not be closed. */
    Client through(Optional<Proxy> proxy) {
        return new VkRoute(client, proxy);
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
