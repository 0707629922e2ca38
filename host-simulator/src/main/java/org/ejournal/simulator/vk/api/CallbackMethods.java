package org.ejournal.simulator.vk.api;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.simulator.vk.store.CallbackServer;
import org.ejournal.simulator.vk.store.CallbackServers;
import org.ejournal.simulator.vk.store.Memory;

/**
 * The communities' callback servers (vk.md sections 1 and 6).
 *
 * <p>Only a community's own token with the right {@code manage} keeps them: nobody administers a community of the local
 * VK as a person. A server is confirmed by the code that was valid when it was added or changed.
 */
public final class CallbackMethods {
    private static final int MOST_SERVERS = 10;
    private static final int CODE_LENGTH = 8;
    private static final Set<String> NO_EVENTS = Set.of("group_id", "server_id", "api_version");

    private final Memory memory;
    private final CallbackServers servers;
    private final Links links;
    private final Set<String> events;

    public CallbackMethods(Memory memory, Links links, MethodCatalogue catalogue) {
        this.memory = memory;
        this.servers = memory.callbacks();
        this.links = links;
        this.events = new HashSet<>(catalogue
                .method("groups.setCallbackSettings")
                .orElseThrow()
                .parameters()
                .keySet());
        events.removeAll(NO_EVENTS);
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "groups.addCallbackServer", this::add,
                "groups.editCallbackServer", this::edit,
                "groups.deleteCallbackServer", this::delete,
                "groups.getCallbackServers", this::list,
                "groups.getCallbackConfirmationCode", this::code,
                "groups.setCallbackSettings", this::setEvents,
                "groups.getCallbackSettings", this::events);
    }

    private Object add(Call call) {
        long community = community(call);
        if (servers.of(community).size() >= MOST_SERVERS) {
            throw VkRefusal.of(VkRefusal.TOO_MANY_SERVERS);
        }
        int id = servers.add(
                community,
                call.parameters().text("title"),
                url(call),
                call.parameters().text("secret_key", ""),
                newestCode(community),
                call.version().toString());
        memory.queue().wakeFor(id);
        return Json.object("server_id", id);
    }

    private Object edit(Call call) {
        CallbackServer server = server(call);
        servers.edit(
                server.id(),
                call.parameters().text("title"),
                url(call),
                call.parameters().text("secret_key", ""),
                newestCode(server.communityId()));
        memory.queue().wakeFor(server.id());
        return 1;
    }

    private Object delete(Call call) {
        servers.remove(server(call).id());
        return 1;
    }

    private Object list(Call call) {
        List<Long> asked = call.parameters().numbers("server_ids");
        List<Map<String, Object>> items = servers.of(community(call)).stream()
                .filter(server -> asked.isEmpty() || asked.contains((long) server.id()))
                .map(CallbackMethods::shown)
                .toList();
        return Json.object("count", items.size(), "items", items);
    }

    /** VK names the person who added it; here it was the community itself. */
    private static Map<String, Object> shown(CallbackServer server) {
        return Json.object(
                "id", server.id(),
                "title", server.title(),
                "creator_id", 0,
                "url", server.url(),
                "secret_key", server.secret(),
                "status", server.state().schemaName());
    }

    private Object code(Call call) {
        return Json.object("code", newestCode(community(call)));
    }

    private Object setEvents(Call call) {
        CallbackServer server = server(call);
        Set<String> wanted = new HashSet<>(server.events());
        for (String event : events) {
            if (call.parameters().has(event) && call.parameters().flag(event)) {
                wanted.add(event);
            } else if (call.parameters().has(event)) {
                wanted.remove(event);
            }
        }
        servers.setEvents(server.id(), version(call, server), wanted);
        return 1;
    }

    private static String version(Call call, CallbackServer server) {
        return call.parameters().has("api_version")
                ? Version.parse(call.parameters().text("api_version")).toString()
                : server.apiVersion();
    }

    private Object events(Call call) {
        CallbackServer server = server(call);
        Map<String, Object> flags = new HashMap<>();
        events.forEach(event -> flags.put(event, Json.bit(server.events().contains(event))));
        return Json.object("api_version", server.apiVersion(), "events", flags);
    }

    private static long community(Call call) {
        boolean manages = call.byCommunity() && call.token().rights().contains("manage");
        if (!manages || call.parameters().number("group_id") != -call.caller()) {
            throw VkRefusal.of(VkRefusal.ACCESS_DENIED, "no access to call this method");
        }
        return -call.caller();
    }

    /** Without a number the only one is meant. */
    private CallbackServer server(Call call) {
        List<CallbackServer> own = servers.of(community(call));
        if (!call.parameters().has("server_id") && own.size() == 1) {
            return own.get(0);
        }
        long id = call.parameters().number("server_id", 0);
        return own.stream()
                .filter(server -> server.id() == id)
                .findFirst()
                .orElseThrow(() -> VkRefusal.of(VkRefusal.NOT_FOUND));
    }

    private static String url(Call call) {
        String url = call.parameters().text("url").strip();
        try {
            URI address = URI.create(url);
            if (address.getHost() != null && Set.of("http", "https").contains(String.valueOf(address.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException noAddress) {
            throw VkRefusal.parameter("url is invalid");
        }
        throw VkRefusal.parameter("url is invalid");
    }

    private String newestCode(long community) {
        return servers.code(community).orElseGet(() -> {
            String code = links.newKey().substring(0, CODE_LENGTH);
            servers.setCode(community, code);
            return code;
        });
    }
}
