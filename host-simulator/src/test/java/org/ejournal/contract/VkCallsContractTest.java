package org.ejournal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Calls;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.messenger.vk.VkAddress;
import org.ejournal.sferum.messenger.vk.VkMessengerProvider;
import org.ejournal.simulator.vk.LocalVk;
import org.ejournal.simulator.vk.LocalVkSettings;
import org.ejournal.simulator.vk.VkPerson;
import org.ejournal.simulator.vk.fault.Deed.Refusal;
import org.ejournal.simulator.vk.fault.Deed.Wire;
import org.ejournal.simulator.vk.fault.Fault;
import org.ejournal.simulator.vk.fault.Harm;
import org.ejournal.simulator.vk.fault.Moment;
import org.ejournal.simulator.vk.fault.Target;
import org.ejournal.simulator.vk.fault.Timing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the messenger port promises of calls, asked of the adapter to VK. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VkCallsContractTest {
    private static final int SERVICE_USER = 500;

    private LocalVk vk;
    private VkMessengerProvider provider;
    private JudgingProxy proxy;
    private Messenger messenger;
    private Messenger withoutPerson;
    private Messenger ofTeacher;
    private Calls calls;
    private int marks;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        vk = LocalVk.start(LocalVkSettings.in(data).withPort(0).withLimits(1000, 1000));
        vk.world()
                .people(List.of(
                        new VkPerson(SERVICE_USER, "Служебный", "Пользователь"), new VkPerson(1, "Анна", "Орлова")));
        long community = vk.world().community("Школа", "community-token", "school");
        vk.world().userToken(SERVICE_USER, "service-token", Set.of("messages"));
        proxy = new JudgingProxy(vk.address());
        provider = new VkMessengerProvider(new VkAddress(proxy.api(), 20, 3));
        messenger = provider.connect(new Connection(community, "community-token", "service-token"));
        withoutPerson = provider.connect(new Connection(community, "community-token", ""));
        vk.world().userToken(1, "teachers-token", Set.of());
        ofTeacher = provider.connect(new Connection(community, "", "teachers-token"));
        calls = messenger.calls().orElseThrow();
    }

    @AfterAll
    void stop() {
        proxy.close();
        vk.close();
        provider.close();
    }

    @AfterEach
    void nothing_was_said_that_the_schema_forbids() {
        vk.faults().clear();
        assertThat(proxy.faults()).isEmpty();
    }

    private String mark() {
        return "lesson-" + ++marks;
    }

    private Answer.CallStarted started(String mark) {
        return (Answer.CallStarted) calls.start(List.of(mark)).get(0);
    }

    private int running() throws Exception {
        URI address = vk.address().resolve("/local/calls?starter=" + SERVICE_USER);
        String all = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return all.split("\"id\"", -1).length - all.split("\"finished\"", -1).length;
    }

    @Test
    @Tag("AH-11")
    void only_a_connection_with_a_persons_token_starts_calls() {
        assertThat(messenger.capabilities()).contains(Capability.START_CALLS);
        assertThat(calls.budget()).isEqualTo(messenger.budgetOfAdding());
        assertThat(withoutPerson.capabilities()).doesNotContain(Capability.START_CALLS);
        assertThat(withoutPerson.calls()).isEmpty();
    }

    @Test
    @Tag("VC-4")
    void many_calls_start_and_end_with_one_request_each() throws Exception {
        List<String> wanted =
                IntStream.range(0, calls.batchSize()).mapToObj(i -> mark()).toList();
        int before = proxy.requests();
        int already = running();

        List<Answer> started = calls.start(wanted);

        assertThat(started).hasSize(wanted.size()).allMatch(Answer.CallStarted.class::isInstance);
        assertThat(running() - already).isEqualTo(wanted.size());
        List<Answer> ended = calls.finish(started.stream()
                .map(Answer.CallStarted.class::cast)
                .map(Answer.CallStarted::call)
                .toList());
        assertThat(ended).hasSize(wanted.size()).containsOnly(new Answer.Done());
        assertThat(running()).isEqualTo(already);
        assertThat(proxy.requests() - before).isEqualTo(2);
    }

    @Test
    void people_and_hosts_have_addresses_of_their_own_that_no_text_shows() {
        Answer.CallStarted call = started(mark());

        assertThat(call.link()).startsWith("http").isNotEqualTo(call.hostLink());
        assertThat(call.hostLink()).startsWith("http");
        assertThat(call.toString()).doesNotContain("http");
    }

    @Test
    void a_call_that_has_ended_already_counts_as_ended() {
        String call = started(mark()).call();

        assertThat(calls.finish(List.of(call))).containsExactly(new Answer.Done());
        assertThat(calls.finish(List.of(call))).containsExactly(new Answer.Done());
    }

    @Test
    @Tag("AH-8")
    void a_call_whose_answer_was_lost_is_found_by_its_mark() throws Exception {
        String one = mark();
        String other = mark();
        int already = running();
        lose(Moment.AFTER);

        assertThatThrownBy(() -> calls.start(List.of(one, other)))
                .isInstanceOfSatisfying(
                        MessengerException.class,
                        e -> assertThat(e.failure().effectUnknown()).isTrue());

        assertThat(calls.lastStarted()).containsOnlyKeys(one, other);
        assertThat(running() - already).isEqualTo(2);
        String call = calls.lastStarted().get(one).call();
        assertThat(calls.finish(List.of(call))).containsExactly(new Answer.Done());
        assertThat(running() - already).isEqualTo(1);
    }

    @Test
    @Tag("VC-4")
    void who_may_not_write_messages_starts_and_ends_calls_and_leaves_no_note() {
        Calls own = ofTeacher.calls().orElseThrow();

        Answer started = own.start(List.of(mark())).get(0);

        assertThat(started).isInstanceOf(Answer.CallStarted.class);
        assertThat(own.lastStarted()).isEmpty();
        String call = ((Answer.CallStarted) started).call();
        assertThat(calls.finish(List.of(call))).allMatch(Answer.Failed.class::isInstance);
        assertThat(own.finish(List.of(call))).containsExactly(new Answer.Done());
    }

    @Test
    @Tag("AH-8")
    void a_call_that_was_never_started_is_not_found() throws Exception {
        started(mark());
        String lost = mark();
        int already = running();
        lose(Moment.BEFORE);

        assertThatThrownBy(() -> calls.start(List.of(lost))).isInstanceOf(MessengerException.class);

        assertThat(calls.lastStarted()).doesNotContainKey(lost);
        assertThat(running()).isEqualTo(already);
    }

    private void lose(Moment moment) {
        vk.faults().add(new Fault(Target.method("calls.start"), Timing.next(1), new Wire(Harm.LOST, moment, 0)));
    }

    @Test
    @Tag("AH-6")
    void one_refused_call_stops_none_beside_it_and_leaves_no_note() {
        String refused = mark();
        String good = mark();
        vk.faults().add(new Fault(Target.method("calls.start"), Timing.next(1), new Refusal(9, "", false)));

        List<Answer> answers = calls.start(List.of(refused, good));

        assertThat(answers.get(0))
                .isInstanceOfSatisfying(
                        Answer.Failed.class, e -> assertThat(e.failure().kind()).isEqualTo(Kind.FLOOD));
        assertThat(answers.get(1)).isInstanceOf(Answer.CallStarted.class);
        assertThat(calls.lastStarted()).containsOnlyKeys(good);
    }

    @Test
    @Tag("AH-8")
    void a_message_is_written_once_however_often_it_is_sent() {
        Answer.Created chat = (Answer.Created) messenger
                .perform(List.of(new Operation.CreateChat("8 К", List.of("1"))))
                .get(0);
        Operation write = new Operation.Write(chat.chat(), "Урок начался: http://x/?a=1&b=\"2\"", 77);

        assertThat(messenger.perform(List.of(write, write))).containsExactly(new Answer.Done(), new Answer.Done());
        assertThat(messenger.budgetOf(write)).isEqualTo(messenger.budgetOfQuestions());
    }
}
