package org.ejournal.simulator.vk.callback;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Sends one request to a receiver. */
final class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final Duration answerWithin;
    private final HttpClient http;

    Post(Duration answerWithin) {
        this.answerWithin = answerWithin;
        this.http = HttpClient.newBuilder().connectTimeout(answerWithin).build();
    }

    Reply send(String url, Map<String, Object> body, int repeat) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(answerWithin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(body)));
        if (repeat > 0) {
            request.header("X-Retry-Counter", String.valueOf(repeat));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Retry-After").orElse(""));
        } catch (IOException failure) {
            LOG.debug("A callback server does not answer", failure);
            return Reply.none();
        }
    }
}
