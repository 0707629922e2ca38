package org.ejournal.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A local VK that another process runs.
 *
 * @param address where it answers
 */
record RemoteVk(URI address) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Returns the id of the community of that short name; empty where it has none.
     *
     * @throws IllegalStateException when it does not answer
     */
    Optional<Long> community(String shortName) {
        return StreamSupport.stream(communities().spliterator(), false)
                .filter(community -> community.path("screen_name").asString("").equals(shortName))
                .map(community -> community.path("id").asLong())
                .findFirst();
    }

    private JsonNode communities() {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/local/communities"))
                .timeout(PATIENCE)
                .build();
        try {
            HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            return new JsonMapper()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException failure) {
            throw new IllegalStateException("The local VK at " + address + " does not answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the local VK at " + address, interrupted);
        }
    }
}
