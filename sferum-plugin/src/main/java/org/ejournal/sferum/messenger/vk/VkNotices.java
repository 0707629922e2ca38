package org.ejournal.sferum.messenger.vk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.NoticeAddress;
import org.ejournal.sferum.messenger.NoticeAddress.State;
import org.ejournal.sferum.messenger.Notices;
import tools.jackson.databind.JsonNode;

/** A community's servers of VK's Callback API (vk.md section 6). */
class VkNotices implements Notices {
    /** At most 14 characters. */
    private static final String TITLE = "e-journal";

    private final VkCalls calls;
    private final Connection connection;
    private final Budget budget;

    VkNotices(VkCalls calls, Connection connection, VkAddress address) {
        this.calls = calls;
        this.connection = connection;
        this.budget = new Budget(Fingerprint.of(connection.communityToken()), address.communityRate());
    }

    @Override
    public Budget budget() {
        return budget;
    }

    @Override
    public List<NoticeAddress> addresses() {
        return VkReadings.items(ask("groups.getCallbackServers", Map.of()))
                .map(VkNotices::address)
                .toList();
    }

    private static NoticeAddress address(JsonNode server) {
        return new NoticeAddress(
                String.valueOf(server.path("id").asLong()),
                server.path("url").asString(""),
                server.path("secret_key").asString(""),
                state(server.path("status").asString("")));
    }

    private static State state(String status) {
        return switch (status) {
            case "ok" -> State.PROVEN;
            case "failed" -> State.FAILED;
            default -> State.WAITING;
        };
    }

    @Override
    public String proof() {
        return ask("groups.getCallbackConfirmationCode", Map.of()).path("code").asString("");
    }

    @Override
    public String add(String url, String secret) {
        JsonNode added = ask("groups.addCallbackServer", Map.of("url", url, "title", TITLE, "secret_key", secret));
        return String.valueOf(added.path("server_id").asLong());
    }

    @Override
    public void tellOfChats(String id) {
        ask("groups.setCallbackSettings", Map.of("server_id", id, "api_version", VkCalls.VERSION, "message_new", "1"));
    }

    @Override
    public void remove(String id) {
        ask("groups.deleteCallbackServer", Map.of("server_id", id));
    }

    private JsonNode ask(String method, Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("group_id", String.valueOf(connection.community()));
        return calls.call(method, connection.communityToken(), all).path("response");
    }
}
