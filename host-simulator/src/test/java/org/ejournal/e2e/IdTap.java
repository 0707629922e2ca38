package org.ejournal.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands between the journal and VK ID: keeps what they tell each other, which neither of them ever shows, and spoils
 * answers when it is told to.
 */
final class IdTap implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TOKENS = List.of("access_token", "refresh_token", "id_token");
    private static final List<String> SECRETS = List.of("code", "code_verifier", "device_id", "state");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Queue<UnaryOperator<String>> spoils = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private volatile URI vk = URI.create("");

    /**
     * A question of the journal's.
     *
     * @param path below VK ID's address
     * @param asked the form
     * @param answered what VK ID answered, before anything was spoilt
     */
    record Exchange(String path, Map<String, String> asked, JsonNode answered) {}

    IdTap() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/", this::pass);
        server.start();
    }

    /** With what a journal has to be started so that it asks here. */
    String option() {
        return "--simulator.plugin-settings.sferum.vk-id-servers=http://localhost:"
                + server.getAddress().getPort();
    }

    /** Says where VK ID is, which only a started journal knows. */
    void leadsTo(URI address) {
        vk = address;
    }

    /** Changes the next answer that brings tokens. */
    void spoil(UnaryOperator<String> change) {
        spoils.add(change);
    }

    List<Exchange> exchanges() {
        return exchanges;
    }

    /** Every token that came or went. */
    TreeSet<String> tokens() {
        return exchanges.stream()
                .flatMap(exchange -> Stream.concat(
                        TOKENS.stream().map(name -> exchange.asked().getOrDefault(name, "")),
                        TOKENS.stream()
                                .map(name -> exchange.answered().path(name).asString(""))))
                .filter(token -> !token.isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    /** Whatever else proves something, and passes by the browser. */
    TreeSet<String> proofs() {
        return exchanges.stream()
                .flatMap(exchange ->
                        SECRETS.stream().map(name -> exchange.asked().getOrDefault(name, "")))
                .filter(secret -> !secret.isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    /** Asks VK ID itself, past the journal. */
    JsonNode ask(String path, Map<String, String> form) {
        try {
            return JSON.readTree(forward(path, encoded(form).getBytes(UTF_8)).body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private void pass(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpResponse<String> answer = forward(path, body);
        JsonNode answered = JSON.readTree(answer.body());
        exchanges.add(new Exchange(path, form(new String(body, UTF_8)), answered));
        byte[] sent = spoilt(answered, answer.body()).getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.statusCode(), sent.length);
        exchange.getResponseBody().write(sent);
        exchange.close();
    }

    private String spoilt(JsonNode answered, String body) {
        UnaryOperator<String> spoil = answered.has("refresh_token") ? spoils.poll() : null;
        return spoil == null ? body : spoil.apply(body);
    }

    private HttpResponse<String> forward(String path, byte[] body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(vk.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString(UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new TreeMap<>();
        Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> form.put(pair[0], URLDecoder.decode(pair[1], UTF_8)));
        return form;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
