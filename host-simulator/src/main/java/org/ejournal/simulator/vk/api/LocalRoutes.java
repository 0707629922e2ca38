package org.ejournal.simulator.vk.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.simulator.vk.store.Caller;
import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Membership;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.VideoCall;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /local/…}: what VK does not have, for a test or a benchmark in another process.
 *
 * <ul>
 *   <li>{@code GET /local/statistics}: {@link VkStatistics} as JSON; {@code POST /local/statistics/reset} starts anew.
 *   <li>{@code GET /local/chats?community=ID} (or {@code owner=ID}, negative for a community): the chats it owns, with
 *       title, owner, members and administrators.
 *   <li>{@code GET /local/communities}: ids, names and short names.
 *   <li>{@code GET /local/calls?starter=ID}: the calls this person started, oldest first, with who is there now.
 * </ul>
 */
public final class LocalRoutes {
    private final Memory memory;
    private final Traffic traffic;

    public LocalRoutes(Memory memory, Traffic traffic) {
        this.memory = memory;
        this.traffic = traffic;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/local/statistics", request -> MethodRoutes.json(traffic.statistics()))
                .POST("/local/statistics/reset", request -> {
                    traffic.reset();
                    return MethodRoutes.json(traffic.statistics());
                })
                .GET("/local/communities", request -> MethodRoutes.json(communities()))
                .GET(
                        "/local/calls",
                        request -> request.param("starter")
                                .filter(id -> id.matches("\\d{1,18}"))
                                .map(id -> MethodRoutes.json(calls(Long.parseLong(id))))
                                .orElseGet(() -> ServerResponse.badRequest().build()))
                .GET(
                        "/local/chats",
                        request -> owner(request)
                                .map(owner -> MethodRoutes.json(chats(owner)))
                                .orElseGet(() -> ServerResponse.badRequest().build()))
                .build();
    }

    private static Optional<Long> owner(ServerRequest request) {
        return request.param("community")
                .map(id -> "-" + id)
                .or(() -> request.param("owner"))
                .filter(id -> id.matches("-?\\d{1,18}"))
                .map(Long::valueOf);
    }

    private List<Map<String, Object>> communities() {
        return memory.inTransaction(() -> memory.accounts().communities().stream()
                .map(Profiles::community)
                .toList());
    }

    private List<Map<String, Object>> chats(long owner) {
        return memory.inTransaction(() -> {
            List<Chat> chats = memory.chats().ownedBy(owner);
            Map<Long, List<Membership>> members =
                    memory.memberships().present(chats.stream().map(Chat::id).toList());
            return chats.stream()
                    .map(chat -> chat(chat, members.getOrDefault(chat.id(), List.of())))
                    .toList();
        });
    }

    private List<Map<String, Object>> calls(long starter) {
        return memory.inTransaction(
                () -> memory.calls().startedBy(starter).stream().map(this::call).toList());
    }

    private Map<String, Object> call(VideoCall call) {
        List<Long> present = memory.calls().callers(call.id()).stream()
                .filter(Caller::present)
                .map(Caller::personId)
                .toList();
        return Json.object(
                "id",
                call.id(),
                "started",
                call.startedAt(),
                "finished",
                call.running() ? null : call.finishedAt(),
                "present",
                present);
    }

    private static Map<String, Object> chat(Chat chat, List<Membership> members) {
        return Json.object(
                "id", chat.id(),
                "title", chat.title(),
                "owner", chat.ownerId(),
                "members", ids(members, false),
                "admins", ids(members, true),
                "created", chat.createdAt());
    }

    private static List<Long> ids(List<Membership> members, boolean adminsOnly) {
        return members.stream()
                .filter(member -> member.admin() || !adminsOnly)
                .map(Membership::memberId)
                .toList();
    }
}
