package org.ejournal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.messenger.Reading;
import org.ejournal.sferum.messenger.RemoteChat;
import org.ejournal.sferum.messenger.RemoteMember;
import org.ejournal.sferum.messenger.Right;
import org.ejournal.sferum.messenger.TokenFault;
import org.ejournal.sferum.messenger.TokenFault.Part;
import org.ejournal.sferum.messenger.TokenFault.Reason;
import org.ejournal.sferum.messenger.TokenRefusedException;
import org.ejournal.sferum.messenger.vk.VkAddress;
import org.ejournal.sferum.messenger.vk.VkMessengerProvider;
import org.ejournal.simulator.vk.LocalVk;
import org.ejournal.simulator.vk.LocalVkSettings;
import org.ejournal.simulator.vk.VkPerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the messenger port promises, asked of the adapter to VK. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VkMessengerContractTest {
    private static final int SERVICE_USER = 500;
    private static final String STRANGER = "999999";

    private LocalVk vk;
    private JudgingProxy proxy;
    private long community;
    private VkMessengerProvider provider;
    private Messenger messenger;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        vk = LocalVk.start(LocalVkSettings.in(data).withPort(0).withLimits(1000, 1000));
        vk.world()
                .people(IntStream.rangeClosed(1, SERVICE_USER)
                        .mapToObj(id -> new VkPerson(id, "Имя" + id, "Фамилия" + id))
                        .toList());
        community = vk.world().community("Школа", "community-token", "school");
        vk.world().userToken(SERVICE_USER, "service-token", Set.of("messages"));
        proxy = new JudgingProxy(vk.address());
        provider = new VkMessengerProvider(new VkAddress(proxy.api(), 20, 3));
        messenger = provider.connect(new Connection(community, "community-token", "service-token"));
    }

    @AfterAll
    void stop() {
        proxy.close();
        vk.close();
        provider.close();
    }

    @AfterEach
    void nothing_was_said_that_the_schema_forbids() {
        assertThat(proxy.faults()).isEmpty();
    }

    private Answer one(Operation operation) {
        return messenger.perform(List.of(operation)).get(0);
    }

    private String chat(String title, String... members) {
        return ((Answer.Created) one(new Operation.CreateChat(title, List.of(members)))).chat();
    }

    private List<RemoteMember> members(String chat) {
        return messenger.members(chat, 0).items();
    }

    private static Kind kind(Answer answer) {
        return ((Answer.Failed) answer).failure().kind();
    }

    @Test
    void a_new_chat_says_who_is_really_in_it() {
        Answer answer = one(new Operation.CreateChat("8 К", List.of("1", "2", STRANGER)));

        assertThat(answer)
                .asInstanceOf(InstanceOfAssertFactories.type(Answer.Created.class))
                .satisfies(created -> assertThat(created.members()).containsExactlyInAnyOrder("1", "2"));
    }

    @Test
    void a_title_of_any_letters_arrives_as_it_is() {
        String title = "8 «К» \"\\\n😀 {}<b>&amp;+%";
        String chat = chat(title, "1");

        assertThat(messenger.chats(0).items()).contains(new RemoteChat(chat, title, true));
    }

    @Test
    void a_batch_is_one_request_and_answers_in_order() {
        List<Operation> operations = new ArrayList<>();
        IntStream.range(0, messenger.batchSize())
                .forEach(i -> operations.add(new Operation.CreateChat("чат " + i, List.of("1"))));
        int before = proxy.requests();

        List<Answer> answers = messenger.perform(operations);

        assertThat(proxy.requests() - before).isEqualTo(1);
        assertThat(answers).hasSize(25).allMatch(Answer.Created.class::isInstance);
        String last = ((Answer.Created) answers.get(24)).chat();
        assertThat(messenger.chats(0).items()).contains(new RemoteChat(last, "чат 24", true));
    }

    @Test
    @Tag("AH-6")
    void one_refused_operation_stops_none_beside_it() {
        String chat = chat("рядом", "1", "2");

        List<Answer> answers = messenger.perform(List.of(
                new Operation.SetAdmin(chat, "1", true),
                new Operation.SetAdmin(chat, "3", true),
                new Operation.Rename(chat, "рядом!")));

        assertThat(answers.get(0)).isEqualTo(new Answer.Done());
        assertThat(kind(answers.get(1))).isEqualTo(Kind.NEVER);
        assertThat(answers.get(2)).isEqualTo(new Answer.Done());
    }

    @Test
    void an_admin_role_is_given_and_taken_back() {
        String chat = chat("роли", "1");

        one(new Operation.SetAdmin(chat, "1", true));
        assertThat(members(chat)).containsExactly(new RemoteMember("1", true));
        one(new Operation.SetAdmin(chat, "1", false));
        assertThat(members(chat)).containsExactly(new RemoteMember("1", false));
    }

    @Test
    void who_has_left_already_counts_as_taken_out() {
        String chat = chat("уход", "1", "2");

        assertThat(one(new Operation.Remove(chat, "2"))).isEqualTo(new Answer.Done());
        assertThat(one(new Operation.Remove(chat, "2"))).isEqualTo(new Answer.Done());
        assertThat(members(chat)).containsExactly(new RemoteMember("1", false));
    }

    @Test
    void the_service_user_comes_in_by_the_link_and_adds_people() {
        String chat = chat("добавить", "1");
        String link = ((Answer.Link) one(new Operation.AskLink(chat))).link();
        String serviceChat = ((Answer.LetIn) one(new Operation.LetServiceIn(link))).serviceChat();

        assertThat(one(new Operation.Add(serviceChat, "2"))).isEqualTo(new Answer.Done());
        assertThat(one(new Operation.Add(serviceChat, "2"))).isEqualTo(new Answer.Done());
        assertThat(one(new Operation.LetServiceIn(link))).isEqualTo(new Answer.LetIn(serviceChat));
        assertThat(members(chat)).extracting(RemoteMember::member).containsExactlyInAnyOrder("1", "2", "500");
    }

    @Test
    void a_renewed_link_is_another_and_the_old_one_leads_nowhere() {
        String chat = chat("ссылка", "1");
        String old = ((Answer.Link) one(new Operation.AskLink(chat))).link();

        String renewed = ((Answer.Link) one(new Operation.RenewLink(chat))).link();

        assertThat(renewed).isNotEqualTo(old);
        assertThat(one(new Operation.AskLink(chat))).isEqualTo(new Answer.Link(renewed));
        assertThat(one(new Operation.LetServiceIn(old))).isInstanceOf(Answer.Failed.class);
        assertThat(one(new Operation.LetServiceIn(renewed))).isInstanceOf(Answer.LetIn.class);
    }

    @Test
    void chats_and_members_come_in_pages_until_the_last() {
        String[] many = IntStream.rangeClosed(1, 450).mapToObj(String::valueOf).toArray(String[]::new);
        String chat = chat("много", many);
        IntStream.range(0, 9)
                .forEach(round -> messenger.perform(IntStream.range(0, 25)
                        .mapToObj(i -> (Operation) new Operation.CreateChat("страница", List.of()))
                        .toList()));

        assertThat(members(chat)).hasSize(450);
        assertThat(messenger.chats(0).next()).isEqualTo(200);
        assertThat(messenger.chats(200).items()).isNotEmpty();
    }

    private Reading.Room room(Reading reading) {
        return (Reading.Room) reading;
    }

    @Test
    @Tag("AH-5")
    void many_chats_are_read_in_one_request_with_title_and_people() {
        List<String> chats = IntStream.range(0, messenger.readingSize())
                .mapToObj(i -> chat("читать " + i, "1", "2"))
                .toList();
        one(new Operation.SetAdmin(chats.get(3), "2", true));
        int before = proxy.requests();

        List<Reading> readings = messenger.read(chats);

        assertThat(proxy.requests() - before).isEqualTo(1);
        assertThat(readings).hasSize(24).allMatch(Reading.Room.class::isInstance);
        assertThat(room(readings.get(23)).title()).isEqualTo("читать 23");
        assertThat(room(readings.get(3)).members())
                .containsExactlyInAnyOrder(new RemoteMember("1", false), new RemoteMember("2", true));
        assertThat(room(readings.get(3)).next()).isZero();
    }

    @Test
    @Tag("AH-5")
    void a_chat_that_cannot_be_read_keeps_no_other_from_being_read() {
        String chat = chat("видно", "1");

        List<Reading> readings = messenger.read(List.of("99999999", chat));

        assertThat(readings.get(0)).isInstanceOf(Reading.Unreadable.class);
        assertThat(room(readings.get(1)).title()).isEqualTo("видно");
    }

    @Test
    @Tag("AH-8")
    void a_chat_tells_how_long_ago_the_community_made_it() {
        Instant before = Instant.now();
        String chat = chat("возраст", "1");

        Duration age = room(messenger.read(List.of(chat)).get(0)).age();

        assertThat(age)
                .isBetween(
                        Duration.ofSeconds(-1),
                        Duration.between(before, Instant.now()).plusSeconds(2));
    }

    @Test
    @Tag("OS-2")
    void good_tokens_prove_themselves() {
        List<Budget> turns = new ArrayList<>();

        assertThat(messenger.prove(turns::add))
                .isEqualTo(new Messenger.Identity(String.valueOf(community), String.valueOf(SERVICE_USER)));
        assertThat(turns)
                .containsExactly(
                        messenger.budgetOfQuestions(),
                        messenger.budgetOfQuestions(),
                        messenger.budgetOfAdding(),
                        messenger.budgetOfAdding());
    }

    /** The tokens of a small world of their own, in which each way to go wrong has one. */
    private long anotherCommunity() {
        vk.world().community("Школа", "no-messages", "school", Set.of("manage"));
        vk.world().community("Школа", "no-manage", "school", Set.of("messages"));
        vk.world().userToken(SERVICE_USER, "no-scopes", Set.of());
        return vk.world().community("Другая", "other-token", "other");
    }

    private TokenFault fault(Connection connection) {
        return catchThrowableOfType(
                        TokenRefusedException.class,
                        () -> provider.connect(connection).prove(budget -> {}))
                .fault();
    }

    private TokenFault ofCommunity(String token) {
        return fault(new Connection(community, token, ""));
    }

    private TokenFault ofService(String token) {
        return fault(new Connection(community, "community-token", token));
    }

    @Test
    @Tag("OS-2")
    void each_way_in_which_a_communitys_token_is_wrong_is_told_from_the_others() {
        String other = String.valueOf(anotherCommunity());

        assertThat(ofCommunity("nonsense")).isEqualTo(new TokenFault(Part.COMMUNITY_TOKEN, Reason.UNKNOWN, ""));
        assertThat(ofCommunity("other-token")).isEqualTo(new TokenFault(Part.COMMUNITY_TOKEN, Reason.ANOTHERS, other));
        assertThat(ofCommunity("service-token")).isEqualTo(new TokenFault(Part.COMMUNITY_TOKEN, Reason.A_PERSONS, ""));
        assertThat(ofCommunity("no-messages"))
                .isEqualTo(new TokenFault(Part.COMMUNITY_TOKEN, Reason.LACKS_RIGHTS, "MESSAGES"));
        assertThat(fault(new Connection(999_999, "community-token", "")))
                .isEqualTo(new TokenFault(Part.COMMUNITY, Reason.NO_COMMUNITY, String.valueOf(community)));
    }

    @Test
    @Tag("OS-2")
    void each_way_in_which_a_service_users_token_is_wrong_is_told_from_the_others() {
        String other = String.valueOf(anotherCommunity());

        assertThat(ofService("nonsense")).isEqualTo(new TokenFault(Part.SERVICE_TOKEN, Reason.UNKNOWN, ""));
        assertThat(ofService("other-token")).isEqualTo(new TokenFault(Part.SERVICE_TOKEN, Reason.A_COMMUNITYS, other));
        assertThat(ofService("no-scopes"))
                .isEqualTo(new TokenFault(Part.SERVICE_TOKEN, Reason.LACKS_RIGHTS, "MESSAGES"));
    }

    @Test
    @Tag("OS-2")
    void a_token_whose_time_is_over_is_told_from_a_wrong_one() {
        vk.world().community("Школа", "over", "school");
        vk.world().userToken(SERVICE_USER, "over-too", Set.of("messages"));
        vk.world().expire("over");
        vk.world().expire("over-too");

        assertThat(ofCommunity("over")).isEqualTo(new TokenFault(Part.COMMUNITY_TOKEN, Reason.EXPIRED, ""));
        assertThat(ofService("over-too")).isEqualTo(new TokenFault(Part.SERVICE_TOKEN, Reason.EXPIRED, ""));
        assertThatThrownBy(() ->
                        provider.connect(new Connection(community, "over", "")).chats(0))
                .isInstanceOfSatisfying(
                        MessengerException.class,
                        e -> assertThat(e.failure())
                                .returns(Kind.TOKEN, MessengerFailure::kind)
                                .returns(1117, MessengerFailure::code));
    }

    @Test
    @Tag("OS-2")
    void a_token_that_may_not_be_told_of_joins_works_and_says_so() {
        anotherCommunity();

        assertThat(provider.connect(new Connection(community, "no-manage", "service-token"))
                        .prove(budget -> {}))
                .isEqualTo(new Messenger.Identity(
                        String.valueOf(community), String.valueOf(SERVICE_USER), Set.of(Right.MANAGE)));
    }

    @Test
    @Tag("AH-11")
    void a_connection_without_a_service_user_says_that_it_cannot_add() {
        assertThat(provider.connect(new Connection(community, "community-token", ""))
                        .capabilities())
                .containsExactly(Capability.KEEP_CHATS);
        assertThat(messenger.capabilities()).contains(Capability.ADD_MEMBER);
    }

    @Test
    void tokens_show_in_no_text() {
        Connection connection = new Connection(1, "community-token", "service-token");

        assertThat(connection.toString()).doesNotContain("community-token\"", "service-token\"", "=community-token");
        assertThat(messenger.budgetOfQuestions().id()).doesNotContain("token");
    }
}
