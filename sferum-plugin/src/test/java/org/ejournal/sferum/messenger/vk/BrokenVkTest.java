package org.ejournal.sferum.messenger.vk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What the adapter makes of a VK that does not answer as it should. */
class BrokenVkTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private MessengerFailure failureAt(int port) {
        VkAddress address = new VkAddress(URI.create("http://127.0.0.1:" + port + "/method"), 20, 3);
        try (VkMessengerProvider provider = new VkMessengerProvider(address)) {
            return catchThrowableOfType(
                            MessengerException.class,
                            () -> provider.connect(new Connection(1, "secret", ""))
                                    .perform(List.of(new Operation.CreateChat("8 К", List.of()))))
                    .failure();
        }
    }

    /** Reads a request to the end of its head and sends the answer, whatever it is. */
    private MessengerFailure failureAfter(String answer) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.execute(() -> answerOnce(server, answer));
            return failureAt(server.getLocalPort());
        }
    }

    private static void answerOnce(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            byte[] buffer = new byte[8192];
            int read = socket.getInputStream().read(buffer);
            assertThat(read).isPositive();
            socket.getOutputStream().write(answer.getBytes(UTF_8));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String http(String status, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n" + body;
    }

    @Test
    void a_door_that_is_shut_had_no_effect() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        MessengerFailure failure = failureAt(port);

        assertThat(failure.kind()).isEqualTo(Kind.TROUBLE);
        assertThat(failure.effectUnknown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"resp", "no HTTP at all\r\n\r\n"})
    void a_connection_that_breaks_may_have_had_an_effect(String answer) throws IOException {
        MessengerFailure failure = failureAfter(answer);

        assertThat(failure.kind()).isEqualTo(Kind.TROUBLE);
        assertThat(failure.effectUnknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Bad gateway</html>", "{}", "[]", "", "{\"response\":[]}", "{\"response\":[1,2]}"})
    void an_answer_that_is_none_may_have_had_an_effect(String body) throws IOException {
        MessengerFailure failure = failureAfter(http("200 OK", body));

        assertThat(failure.kind()).isEqualTo(Kind.TROUBLE);
        assertThat(failure.effectUnknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"500 Internal Server Error", "502 Bad Gateway", "503 Service Unavailable", "429 Too Many"})
    void a_server_in_trouble_may_have_done_it_all_the_same(String status) throws IOException {
        MessengerFailure failure = failureAfter(http(status, "oops"));

        assertThat(failure.kind()).isEqualTo(Kind.TROUBLE);
        assertThat(failure.effectUnknown()).isTrue();
    }

    @Test
    void an_error_inside_an_answer_of_200_is_an_error() throws IOException {
        MessengerFailure failure =
                failureAfter(http("200 OK", "{\"error\":{\"error_code\":29,\"error_msg\":\"Rate limit reached\"}}"));

        assertThat(failure).isEqualTo(new MessengerFailure(Kind.FLOOD, 29, "Rate limit reached", false));
    }

    /** However much the host has its log tell. */
    @Test
    void no_log_shows_the_token() throws IOException {
        Logger library = (Logger) LoggerFactory.getLogger("org.apache.hc");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        library.addAppender(log);
        library.setLevel(Level.TRACE);
        try {
            failureAfter(http("500 Internal Server Error", "secret"));
        } finally {
            library.setLevel(null);
            library.detachAppender(log);
        }

        assertThat(log.list)
                .isNotEmpty()
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains("secret"));
    }

    @Test
    void no_failure_shows_the_token() throws IOException {
        assertThat(failureAfter(http("500 Internal Server Error", "secret")).toString())
                .doesNotContain("secret");
        assertThat(failureAfter(http("200 OK", "secret")).toString()).doesNotContain("secret");
    }
}
