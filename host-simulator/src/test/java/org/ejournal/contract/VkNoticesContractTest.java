package org.ejournal.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Notice;
import org.ejournal.sferum.messenger.NoticeAddress;
import org.ejournal.sferum.messenger.NoticeAddress.State;
import org.ejournal.sferum.messenger.NoticeProvider;
import org.ejournal.sferum.messenger.Notices;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.messenger.vk.VkAddress;
import org.ejournal.sferum.messenger.vk.VkMessengerProvider;
import org.ejournal.simulator.vk.LocalVk;
import org.ejournal.simulator.vk.LocalVkSettings;
import org.ejournal.simulator.vk.VkPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the port of notices promises, asked of the adapter to VK. */
@Tag("AH-12")
class VkNoticesContractTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Connection OTHER = new Connection(2, "no-manage", "");

    private final BlockingQueue<byte[]> arrived = new LinkedBlockingQueue<>();
    private volatile String answer = "";
    private HttpServer address;
    private LocalVk vk;
    private JudgingProxy proxy;
    private long community;
    private VkMessengerProvider messengers;
    private NoticeProvider provider;
    private Notices notices;

    @BeforeEach
    void start(@TempDir Path data) throws Exception {
        vk = LocalVk.start(LocalVkSettings.in(data).withPort(0).withLimits(1000, 1000));
        vk.world().people(List.of(new VkPerson(1, "Анна", "Белова"), new VkPerson(2, "Борис", "Котов")));
        community = vk.world().community("Школа", "community-token", "school");
        vk.world().community("Другая", "no-manage", "other", Set.of("messages"));
        vk.world().userToken(2, "service-token", Set.of("messages"));
        proxy = new JudgingProxy(vk.address());
        messengers = new VkMessengerProvider(new VkAddress(proxy.api(), 20, 3));
        provider = messengers.notices();
        notices = provider.connect(new Connection(community, "community-token", ""));
        address = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address.createContext("/", this::receive);
        address.start();
    }

    @AfterEach
    void stop() {
        assertThat(proxy.faults()).isEmpty();
        proxy.close();
        vk.close();
        address.stop(0);
        messengers.close();
    }

    private void receive(HttpExchange exchange) throws IOException {
        arrived.add(exchange.getRequestBody().readAllBytes());
        byte[] text = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    private String url() {
        return "http://localhost:" + address.getAddress().getPort() + "/callback/key";
    }

    private Notice next() throws InterruptedException {
        byte[] body = arrived.poll(20, TimeUnit.SECONDS);
        assertThat(body).as("a notice within 20 seconds").isNotNull();
        return provider.read(body).orElseThrow();
    }

    private String given() throws InterruptedException {
        answer = notices.proof();
        String id = notices.add(url(), SECRET);
        assertThat(next().kind()).isEqualTo(Notice.Kind.QUESTION);
        await(State.PROVEN);
        answer = provider.taken();
        notices.tellOfChats(id);
        return id;
    }

    private void await(State state) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (notices.addresses().get(0).state() != state) {
            assertThat(System.nanoTime()).as("it becomes %s", state).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void an_address_that_answers_with_the_proof_is_proven() throws Exception {
        String id = given();

        assertThat(notices.addresses()).containsExactly(new NoticeAddress(id, url(), SECRET, State.PROVEN));
    }

    @Test
    void an_address_that_answers_with_something_else_has_failed() throws Exception {
        notices.proof();
        notices.add(url(), SECRET);

        assertThat(next()).returns(community, Notice::community).returns(SECRET, Notice::secret);
        await(State.FAILED);
    }

    @Test
    void who_makes_a_chat_and_who_comes_by_its_link_is_told_with_the_secret() throws Exception {
        given();
        Messenger messenger = messengers.connect(new Connection(community, "community-token", "service-token"));
        String chat = ((Answer.Created) messenger
                        .perform(List.of(new Operation.CreateChat("8 К", List.of("1"))))
                        .get(0))
                .chat();
        Notice made = next();
        String link = ((Answer.Link)
                        messenger.perform(List.of(new Operation.AskLink(chat))).get(0))
                .link();
        messenger.perform(List.of(new Operation.LetServiceIn(link)));
        Notice came = next();

        assertThat(made).isEqualTo(new Notice(Notice.Kind.CHAT, community, SECRET, made.id(), chat, "-" + community));
        assertThat(came).isEqualTo(new Notice(Notice.Kind.CHAT, community, SECRET, came.id(), chat, "2"));
        assertThat(made.id()).isNotEmpty().isNotEqualTo(came.id());
    }

    @Test
    void an_address_that_was_removed_is_gone() throws Exception {
        notices.remove(given());

        assertThat(notices.addresses()).isEmpty();
    }

    @Test
    void an_address_that_asks_to_be_forgotten_is_gone() throws Exception {
        given();
        answer = provider.forget();
        messengers
                .connect(new Connection(community, "community-token", ""))
                .perform(List.of(new Operation.CreateChat("8 К", List.of("1"))));
        next();

        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!notices.addresses().isEmpty()) {
            assertThat(System.nanoTime()).as("it is forgotten").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void a_token_without_the_right_to_manage_says_so() {
        assertThatThrownBy(() -> provider.connect(OTHER).addresses())
                .isInstanceOfSatisfying(
                        MessengerException.class,
                        failure -> assertThat(failure.failure().kind()).isEqualTo(Kind.RIGHTS));
    }
}
