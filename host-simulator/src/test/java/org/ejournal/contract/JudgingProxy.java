package org.ejournal.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.ejournal.simulator.vk.VkSchema;
import tools.jackson.databind.json.JsonMapper;

/** Stands between the adapter and the local VK and holds every request and answer to VK's own schema. */
final class JudgingProxy implements AutoCloseable {
    private final VkSchema schema = new VkSchema();
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final URI target;
    private final HttpServer server;

    JudgingProxy(URI target) throws IOException {
        this.target = target;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/method/", this::judge);
        server.start();
    }

    URI api() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/method");
    }

    List<String> faults() {
        return faults;
    }

    int requests() {
        return requests.get();
    }

    private void judge(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String method = exchange.getRequestURI().getPath().substring("/method/".length());
        byte[] body = exchange.getRequestBody().readAllBytes();
        faults.addAll(schema.faultsOfRequest(method, form(new String(body, UTF_8))));
        byte[] answer = forward(exchange, body);
        faults.addAll(schema.faultsOfAnswer(method, json.readTree(answer)));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(answer);
        }
    }

    private byte[] forward(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(
                        target.resolve(exchange.getRequestURI().getPath()))
                .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
                .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], UTF_8), pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
