package org.ejournal.sferum.messenger.vk;

import feign.Feign;
import feign.Request;
import feign.Retryer;
import feign.http2client.Http2Client;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.messenger.NoticeProvider;
import tools.jackson.databind.json.JsonMapper;

/** Makes connections to VK that share one HTTP client. */
public class VkMessengerProvider implements MessengerProvider {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(30);

    private final VkAddress address;
    private final VkApi api;

    /**
     * Makes a provider.
     *
     * @param address where VK is
     * @param threads runs the HTTP client's own work; its owner shuts it down
     */
    public VkMessengerProvider(VkAddress address, Executor threads) {
        this.address = address;
        this.api = api(address, threads);
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

    /** The options must say what the client says, or Feign builds a second client that nobody closes. */
    private static VkApi api(VkAddress address, Executor threads) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(threads)
                .build();
        return Feign.builder()
                .client(new Http2Client(client))
                .options(new Request.Options(
                        CONNECT.toMillis(), TimeUnit.MILLISECONDS, READ.toMillis(), TimeUnit.MILLISECONDS, false))
                .retryer(Retryer.NEVER_RETRY)
                .encoder(new VkForm())
                .decoder(new VkBody(JsonMapper.builder().build()))
                .target(VkApi.class, address.api().toString());
    }
}
