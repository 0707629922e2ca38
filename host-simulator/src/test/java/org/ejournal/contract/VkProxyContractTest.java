package org.ejournal.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.messenger.Proxy;
import org.ejournal.sferum.messenger.vk.VkAddress;
import org.ejournal.sferum.messenger.vk.VkMessengerProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** How VK is reached through a proxy, over plain HTTP and over TLS, and what is said where the proxy lies in the way. */
@Tag("OS-3")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VkProxyContractTest {
    private static final String SECRET = "key-secret";
    private static final String LOGIN = "school:пароль: \"с двоеточием\"";
    private static final String FLOOD = "{\"error\":{\"error_code\":9,\"error_msg\":\"reached\"}}";
    private static final MessengerFailure REACHED = new MessengerFailure(Kind.FLOOD, 9, "reached", false);

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer plain;
    private HttpsServer secure;
    private SSLContext trust;
    private TestProxy proxy;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        trust = trust(directory.resolve("vk.p12"));
        plain = HttpServer.create(loopback(), 0);
        secure = HttpsServer.create(loopback(), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(trust));
        for (HttpServer vk : List.of(plain, secure)) {
            vk.createContext("/method/", this::answer);
            vk.start();
        }
    }

    @AfterAll
    void stop() {
        plain.stop(0);
        secure.stop(0);
    }

    @BeforeEach
    void standBetween() throws IOException {
        requests.set(0);
        proxy = new TestProxy();
    }

    @AfterEach
    void goAway() throws IOException {
        proxy.close();
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Makes VK a certificate and believes that one alone. */
    private static SSLContext trust(Path store) throws IOException, InterruptedException, GeneralSecurityException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "vk",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        SECRET)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, SECRET.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, SECRET.toCharArray());
        TrustManagerFactory believed = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        believed.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), believed.getTrustManagers(), null);
        return context;
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, FLOOD.length());
        exchange.getResponseBody().write(FLOOD.getBytes(UTF_8));
        exchange.close();
    }

    private Proxy open() {
        return new Proxy("localhost", proxy.port(), "", "", false);
    }

    private Proxy with(String password) {
        return new Proxy("localhost", proxy.port(), "school", password, true);
    }

    private String right() {
        return LOGIN.substring("school:".length());
    }

    private MessengerFailure overHttp(Proxy through) {
        return failure("http", plain, through);
    }

    private MessengerFailure overTls(Proxy through) {
        return failure("https", secure, through);
    }

    private MessengerFailure failure(String scheme, HttpServer vk, Proxy through) {
        URI api = URI.create(scheme + "://localhost:" + vk.getAddress().getPort() + "/method");
        try (VkMessengerProvider provider = new VkMessengerProvider(new VkAddress(api, 20, 3), trust)) {
            return failure(provider, through);
        }
    }

    private static MessengerFailure failure(VkMessengerProvider provider, Proxy through) {
        Connection connection = new Connection(1, "token", "", Optional.of(through));
        return catchThrowableOfType(
                        MessengerException.class,
                        () -> provider.connect(connection).perform(List.of(new Operation.CreateChat("8 К", List.of()))))
                .failure();
    }

    private static MessengerFailure barred(Kind kind, int status) {
        return new MessengerFailure(kind, 0, "the proxy answered " + status, false);
    }

    @Test
    void a_proxy_without_a_password_leads_to_vk() {
        assertThat(overHttp(open())).isEqualTo(REACHED);
        assertThat(overTls(open())).isEqualTo(REACHED);

        assertThat(proxy.seen()).hasSize(2);
        assertThat(proxy.seen().get(0)).startsWith("POST http://localhost:");
        assertThat(proxy.seen().get(1)).startsWith("CONNECT localhost:");
    }

    @Test
    void a_proxy_with_a_password_leads_to_vk_and_nothing_is_sent_twice() {
        proxy.wants(LOGIN);

        assertThat(overHttp(with(right()))).isEqualTo(REACHED);
        assertThat(overTls(with(right()))).isEqualTo(REACHED);
        assertThat(requests).hasValue(2);
        assertThat(proxy.seen()).hasSize(2);
    }

    @Test
    void a_proxy_that_is_told_no_password_asks_for_one() {
        proxy.wants(LOGIN);

        assertThat(overHttp(open())).isEqualTo(barred(Kind.PROXY_LOGIN, 407));
        assertThat(overTls(open())).isEqualTo(barred(Kind.PROXY_LOGIN, 407));
        assertThat(requests).hasValue(0);
    }

    @Test
    void a_proxy_that_is_told_a_wrong_password_refuses_it() {
        proxy.wants(LOGIN);

        assertThat(overHttp(with("wrong"))).isEqualTo(barred(Kind.PROXY_REFUSED, 407));
        assertThat(overTls(with("wrong"))).isEqualTo(barred(Kind.PROXY_REFUSED, 407));
        assertThat(requests).hasValue(0);
    }

    @Test
    void what_is_open_for_one_organisation_serves_no_other_with_another_password() throws IOException {
        proxy.wants(LOGIN);
        URI api = URI.create("https://localhost:" + secure.getAddress().getPort() + "/method");
        try (VkMessengerProvider provider = new VkMessengerProvider(new VkAddress(api, 20, 3), trust)) {
            assertThat(failure(provider, with(right()))).isEqualTo(REACHED);
            assertThat(failure(provider, with("wrong")).kind()).isEqualTo(Kind.PROXY_REFUSED);
            assertThat(failure(provider, with(right()))).isEqualTo(REACHED);
        }
        assertThat(proxy.seen()).as("one tunnel, used twice").hasSize(1);
    }

    @Test
    void a_proxy_that_makes_no_tunnel_bars_the_way() {
        proxy.bars();

        assertThat(overTls(open())).isEqualTo(barred(Kind.PROXY_BARS, 503));
    }

    @Test
    void a_proxy_that_is_not_there_is_told_from_a_vk_that_is_not() throws IOException {
        proxy.die();

        MessengerFailure away = new MessengerFailure(Kind.PROXY_AWAY, 0, "no connection to the proxy", false);
        assertThat(overHttp(open())).isEqualTo(away);
        assertThat(overTls(open())).isEqualTo(away);
        assertThat(overTls(new Proxy("no-such-proxy.invalid", 3128, "", "", false)))
                .isEqualTo(away);
    }

    @Test
    void an_answer_that_is_lost_behind_a_proxy_may_have_had_an_effect() throws IOException {
        plain.removeContext("/method/");
        plain.createContext("/method/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            proxy.die();
        });
        try {
            assertThat(overHttp(open())).isEqualTo(new MessengerFailure(Kind.TROUBLE, 0, "a lost answer", true));
        } finally {
            plain.removeContext("/method/");
            plain.createContext("/method/", this::answer);
        }
    }

    @Test
    void no_proxy_shows_its_password() {
        Connection connection = new Connection(1, "token", "", Optional.of(with("canary")));

        assertThat(connection + " " + with("canary")).doesNotContain("canary", "token=token");
    }
}
