package org.ejournal.simulator.vk.page;

import java.util.HashMap;
import java.util.Map;
import org.ejournal.simulator.vk.api.Gateway;
import org.ejournal.simulator.vk.api.VkRefusal;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Person;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What a member does with a chat and its members: name it, add, put out, make an administrator, come by a link. */
final class ChatPages {
    private static final long FIRST_CHAT = 2_000_000_000L;
    private static final String OPEN = "/messenger?peer=";

    private final Memory memory;
    private final MessengerView view;
    private final Gateway gateway;
    private final Pages pages;

    ChatPages(Memory memory, MessengerView view, Gateway gateway, Pages pages) {
        this.memory = memory;
        this.view = view;
        this.gateway = gateway;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .POST("/messenger/rename", pages.form(pages.signedIn(this::rename)))
                .POST("/messenger/remove", pages.form(pages.signedIn(this::remove)))
                .POST("/messenger/role", pages.form(pages.signedIn(this::role)))
                .GET("/messenger/add", pages.signedIn(this::choose))
                .POST("/messenger/add", pages.form(pages.signedIn(this::add)))
                .GET("/join/{key}", pages.signedIn(this::invitation))
                .POST("/join/{key}", pages.form(pages.signedIn(this::join)))
                .build();
    }

    private ServerResponse rename(ServerRequest request, Person me) {
        String title = request.param("title").orElse("").strip();
        return title.isEmpty()
                ? Pages.goTo(OPEN + peer(request))
                : act(request, me, "messages.editChat", Map.of("chat_id", chat(request), "title", title));
    }

    private ServerResponse remove(ServerRequest request, Person me) {
        return act(
                request,
                me,
                "messages.removeChatUser",
                Map.of("chat_id", chat(request), "member_id", number(request, "member")));
    }

    private ServerResponse role(ServerRequest request, Person me) {
        String role = request.param("role").filter("admin"::equals).orElse("member");
        return act(
                request,
                me,
                "messages.setMemberRole",
                Map.of("peer_id", peer(request), "member_id", number(request, "member"), "role", role));
    }

    private ServerResponse choose(ServerRequest request, Person me) {
        long peer = Pages.number(request, "peer", 0);
        Map<String, Object> model = new HashMap<>();
        memory.inTransaction(() -> {
            view.open(me.id(), peer).filter(Shown.Open::present).ifPresent(open -> model.put("open", open));
            return peer;
        });
        model.put("list", PersonList.of(memory, request));
        return model.containsKey("open") ? pages.show(request, "add", model) : refused(request);
    }

    private ServerResponse add(ServerRequest request, Person me) {
        return act(
                request,
                me,
                "messages.addChatUser",
                Map.of("chat_id", chat(request), "user_id", number(request, "member")));
    }

    private ServerResponse invitation(ServerRequest request, Person me) {
        String key = request.pathVariable("key");
        try {
            Object preview = gateway.answerPerson(me.id(), "messages.getChatPreview", Map.of("link", key));
            return pages.show(request, "join", Map.of("answer", preview, "key", key));
        } catch (VkRefusal refusal) {
            return pages.show(request, HttpStatus.NOT_FOUND, "notice", Map.of("text", "notice.link"));
        }
    }

    private ServerResponse join(ServerRequest request, Person me) {
        try {
            Object joined = gateway.answerPerson(
                    me.id(), "messages.joinChatByInviteLink", Map.of("link", request.pathVariable("key")));
            long chat = joined instanceof Map<?, ?> answer && answer.get("chat_id") instanceof Number id
                    ? id.longValue()
                    : 0;
            return Pages.goTo(OPEN + (FIRST_CHAT + chat));
        } catch (VkRefusal refusal) {
            return pages.show(request, HttpStatus.NOT_FOUND, "notice", Map.of("text", "notice.link"));
        }
    }

    private ServerResponse act(ServerRequest request, Person me, String method, Map<String, String> parameters) {
        try {
            gateway.answerPerson(me.id(), method, parameters);
            return Pages.goTo(OPEN + peer(request));
        } catch (VkRefusal refusal) {
            return refused(request);
        }
    }

    private ServerResponse refused(ServerRequest request) {
        return pages.show(request, HttpStatus.CONFLICT, "notice", Map.of("text", "notice.refused"));
    }

    private static String peer(ServerRequest request) {
        return number(request, "peer");
    }

    private static String chat(ServerRequest request) {
        return String.valueOf(Math.max(0, Pages.number(request, "peer", 0) - FIRST_CHAT));
    }

    private static String number(ServerRequest request, String name) {
        return String.valueOf(Pages.number(request, name, 0));
    }
}
