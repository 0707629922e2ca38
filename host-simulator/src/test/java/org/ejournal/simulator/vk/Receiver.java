package org.ejournal.simulator.vk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A callback server: it keeps what it was sent, and answers as the test tells it. */
final class Receiver implements AutoCloseable {
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Function<Event, Answer> answers = event -> Answer.of(200, "ok");

    /** An event and the number of the repeat it came with; empty where it was the first attempt. */
    record Event(JsonNode body, String repeat) {
        String type() {
            return body.get("type").asString();
        }

        JsonNode object() {
            return body.get("object");
        }
    }

    record Answer(int status, String body, Map<String, String> headers) {
        static Answer of(int status, String body) {
            return new Answer(status, body, Map.of());
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/callback");
    }

    void answers(Function<Event, Answer> how) {
        answers = how;
    }

    /** The next event, waited for; it fails where none comes. */
    Event next() throws InterruptedException {
        Event event = events.poll(20, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("No event came");
        }
        return event;
    }

    /** Whether everything that came was taken out. */
    boolean isEmpty() {
        return events.isEmpty();
    }

    private void receive(HttpExchange exchange) throws IOException {
        JsonNode body = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        String repeat = exchange.getRequestHeaders().getFirst("X-Retry-Counter");
        Event event = new Event(body, repeat == null ? "" : repeat);
        Answer answer = answers.apply(event);
        events.add(event);
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        byte[] text = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
