package org.ejournal.sferum.messenger.vk;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Calls;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.messenger.Page;
import org.ejournal.sferum.messenger.Reading;
import org.ejournal.sferum.messenger.RemoteChat;
import org.ejournal.sferum.messenger.RemoteMember;
import tools.jackson.databind.JsonNode;

/** One organisation's connection to VK. */
class VkMessenger implements Messenger {
    private static final int BATCH = 25;
    private static final int FIRST_MEMBERS = 450;
    private static final int CHATS_PAGE = 200;

    private final VkCalls calls;
    private final Connection connection;
    private final Budget community;
    private final Budget service;

    VkMessenger(VkCalls calls, Connection connection, VkAddress address) {
        this.calls = calls;
        this.connection = connection;
        this.community = new Budget(Fingerprint.of(connection.communityToken()), address.communityRate());
        this.service = new Budget(Fingerprint.of(connection.serviceToken()), address.userRate());
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
        if (!connection.communityToken().isEmpty()) {
            capabilities.add(Capability.KEEP_CHATS);
        }
        if (!connection.serviceToken().isEmpty()) {
            capabilities.add(Capability.ADD_MEMBER);
            capabilities.add(Capability.START_CALLS);
        }
        return capabilities;
    }

    /** Only a person's token starts calls (vk.md section 0.3). */
    @Override
    public Optional<Calls> calls() {
        return connection.serviceToken().isEmpty()
                ? Optional.empty()
                : Optional.of(new VkPhone(calls, connection.serviceToken(), service));
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public int firstMembers() {
        return FIRST_MEMBERS;
    }

    @Override
    public Budget budgetOf(Operation operation) {
        return VkOperations.byServiceUser(operation) ? service : community;
    }

    @Override
    public Budget budgetOfAdding() {
        return service;
    }

    @Override
    public Budget budgetOfQuestions() {
        return community;
    }

    @Override
    public List<Answer> perform(List<Operation> operations) {
        String token = tokenFor(operations.get(0));
        String code = VkScript.of(operations.stream()
                .map(operation -> VkOperations.call(operation, connection.community()))
                .toList());
        return VkAnswers.of(operations, calls.call("execute", token, Map.of("code", code)));
    }

    private String tokenFor(Operation operation) {
        return VkOperations.byServiceUser(operation) ? connection.serviceToken() : connection.communityToken();
    }

    @Override
    public Identity prove(Consumer<Budget> turn) {
        return new VkProof(calls, connection, turn, community, service).prove();
    }

    @Override
    public Page<RemoteChat> chats(int from) {
        JsonNode answer = response(
                "messages.getConversations",
                Map.of("offset", String.valueOf(from), "count", String.valueOf(CHATS_PAGE)));
        List<RemoteChat> chats = VkReadings.items(answer)
                .map(item -> item.path("conversation"))
                .filter(conversation ->
                        conversation.path("peer").path("type").asString("").equals("chat"))
                .map(this::chat)
                .toList();
        return new Page<>(chats, VkReadings.next(answer, from, CHATS_PAGE));
    }

    private RemoteChat chat(JsonNode conversation) {
        JsonNode settings = conversation.path("chat_settings");
        return new RemoteChat(
                String.valueOf(conversation.path("peer").path("local_id").asLong()),
                settings.path("title").asString(""),
                settings.path("owner_id").asLong() == -connection.community());
    }

    @Override
    public Page<RemoteMember> members(String chat, int from) {
        JsonNode answer = response(
                "messages.getConversationMembers",
                Map.of(
                        "peer_id", String.valueOf(VkOperations.peer(chat)),
                        "offset", String.valueOf(from),
                        "count", String.valueOf(VkReadings.MEMBERS_PAGE)));
        return new Page<>(VkReadings.people(answer), VkReadings.next(answer, from, VkReadings.MEMBERS_PAGE));
    }

    /** One of the calls that a request carries is for the titles. */
    @Override
    public int readingSize() {
        return BATCH - 1;
    }

    @Override
    public List<Reading> read(List<String> chats) {
        String code = VkScript.of(VkReadings.calls(chats));
        VkReply reply = calls.reply("execute", connection.communityToken(), Map.of("code", code));
        return VkReadings.of(chats, reply, connection.community());
    }

    private JsonNode response(String method, Map<String, String> parameters) {
        return calls.call(method, connection.communityToken(), parameters).path("response");
    }
}
