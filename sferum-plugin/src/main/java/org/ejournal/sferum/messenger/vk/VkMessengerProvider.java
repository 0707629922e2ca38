package org.ejournal.sferum.messenger.vk;

import feign.Feign;
import feign.Retryer;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.messenger.NoticeProvider;
import org.ejournal.sferum.messenger.Proxy;
import org.ejournal.sferum.messenger.SignIn;
import tools.jackson.databind.json.JsonMapper;

/** Makes connections to VK that share one HTTP client, each through its organisation's proxy (OS-3). */
public class VkMessengerProvider implements MessengerProvider, AutoCloseable {
    private final VkAddress address;
    private final VkHttp http;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * Makes a provider.
     *
     * @param address where VK is
     */
    public VkMessengerProvider(VkAddress address) {
        this(address, SSLContexts.createSystemDefault());
    }

    /**
     * Makes a provider that believes the caller who is VK, not the JDK.
     *
     * @param address where VK is
     * @param trust whose certificates are believed
     */
    public VkMessengerProvider(VkAddress address, SSLContext trust) {
        this.address = address;
        this.http = new VkHttp(trust);
    }

    @Override
    public String system() {
        return "VK";
    }

    @Override
    public Messenger connect(Connection connection) {
        return new VkMessenger(calls(connection), connection, address);
    }

    /** Returns what reads VK's notices and lets VK send them; shares the HTTP client. */
    public NoticeProvider notices() {
        return new VkNoticeProvider(this::calls, address);
    }

    /**
     * Returns VK ID at that address; shares the HTTP client.
     *
     * @param proxies through what an organisation goes there
     */
    public SignIn signIn(VkIdAddress vkId, Function<OrganisationId, Optional<Proxy>> proxies) {
        return new VkSignIn(
                organisation -> target(VkIdApi.class, vkId.servers(), proxies.apply(organisation)), vkId, json);
    }

    private VkCalls calls(Connection connection) {
        return new VkCalls(target(VkApi.class, address.api(), connection.proxy()), connection.proxy());
    }

    private <T> T target(Class<T> type, URI where, Optional<Proxy> proxy) {
        return Feign.builder()
                .client(http.through(proxy))
                .retryer(Retryer.NEVER_RETRY)
                .encoder(new VkForm())
                .decoder(new VkBody(json))
                .target(type, where.toString());
    }

    /** Ends all connections; a request that is under way fails. */
    @Override
    public void close() {
        http.close();
    }
}
