package org.ejournal.sferum.messenger.vk;

import feign.Feign;
import feign.Request;
import feign.Retryer;
import feign.http2client.Http2Client;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.messenger.NoticeProvider;
import org.ejournal.sferum.messenger.SignIn;
import tools.jackson.databind.json.JsonMapper;

/** Makes connections to VK that share one HTTP client. */
public class VkMessengerProvider implements MessengerProvider {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(30);

    private final VkAddress address;
    private final HttpClient client;
    private final VkApi api;

    /**
     * Makes a provider.
     *
     * @param address where VK is
     * @param threads runs the HTTP client's own work; its owner shuts it down
     */
    public VkMessengerProvider(VkAddress address, Executor threads) {
        this.address = address;
        this.client = client(threads);
        this.api = target(VkApi.class, address.api());
    }

    @Override
    public String system() {
        return "VK";
    }

    @Override
    public Messenger connect(Connection connection) {
        return new VkMessenger(new VkCalls(api), connection, address);
    }

    /** Returns what reads VK's notices and lets VK send them; shares the HTTP client. */
    public NoticeProvider notices() {
        return new VkNoticeProvider(api, address);
    }

    /** Returns VK ID at that address; shares the HTTP client. */
    public SignIn signIn(VkIdAddress vkId) {
        return new VkSignIn(
                target(VkIdApi.class, vkId.servers()),
                vkId,
                JsonMapper.builder().build());
    }

    private static HttpClient client(Executor threads) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(threads)
                .build();
    }

    /** The options must say what the client says, or Feign builds a second client that nobody closes. */
    private <T> T target(Class<T> type, URI where) {
        return Feign.builder()
                .client(new Http2Client(client))
                .options(new Request.Options(
                        CONNECT.toMillis(), TimeUnit.MILLISECONDS, READ.toMillis(), TimeUnit.MILLISECONDS, false))
                .retryer(Retryer.NEVER_RETRY)
                .encoder(new VkForm())
                .decoder(new VkBody(JsonMapper.builder().build()))
                .target(type, where.toString());
    }
}
