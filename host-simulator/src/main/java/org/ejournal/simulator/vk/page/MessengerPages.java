package org.ejournal.simulator.vk.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.ejournal.simulator.vk.api.Gateway;
import org.ejournal.simulator.vk.api.VkRefusal;
import org.ejournal.simulator.vk.page.Shown.Open;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Person;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The messenger of the person who signed in. Whatever the person does goes through the same methods as a client's. */
final class MessengerPages {
    private static final String HOME = "/messenger";

    private final Memory memory;
    private final MessengerView view;
    private final Gateway gateway;
    private final Pages pages;

    MessengerPages(Memory memory, MessengerView view, Gateway gateway, Pages pages) {
        this.memory = memory;
        this.view = view;
        this.gateway = gateway;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(HOME, pages.signedIn(this::messenger))
                .POST("/messenger/send", pages.form(pages.signedIn(this::send)))
                .POST("/messenger/link", pages.form(pages.signedIn(this::link)))
                .POST("/messenger/leave", pages.form(pages.signedIn(this::leave)))
                .POST("/messenger/privacy", pages.form(pages.signedIn(this::privacy)))
                .build();
    }

    private ServerResponse messenger(ServerRequest request, Person me) {
        long peer = Pages.number(request, "peer", 0);
        Map<String, Object> model = new HashMap<>();
        memory.inTransaction(() -> {
            model.put("lines", view.lines(me.id()));
            Optional<Open> open = peer == 0 ? Optional.empty() : view.open(me.id(), peer);
            open.ifPresent(shown -> model.put("open", shown));
            return peer;
        });
        return pages.show(request, "messenger", model);
    }

    private ServerResponse send(ServerRequest request, Person me) {
        String text = request.param("message").orElse("").strip();
        String peer = peer(request);
        if (text.isEmpty()) {
            return Pages.goTo(HOME + "?peer=" + peer);
        }
        String randomId = String.valueOf(ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE));
        return act(
                request,
                me,
                "messages.send",
                Map.of("peer_id", peer, "message", text, "random_id", randomId),
                HOME + "?peer=" + peer);
    }

    private ServerResponse link(ServerRequest request, Person me) {
        String peer = peer(request);
        String reset = request.param("reset").isPresent() ? "1" : "0";
        return act(
                request, me, "messages.getInviteLink", Map.of("peer_id", peer, "reset", reset), HOME + "?peer=" + peer);
    }

    private ServerResponse leave(ServerRequest request, Person me) {
        String chat = String.valueOf(Pages.number(request, "chat", 0));
        return act(
                request,
                me,
                "messages.removeChatUser",
                Map.of("chat_id", chat, "member_id", String.valueOf(me.id())),
                HOME);
    }

    private ServerResponse privacy(ServerRequest request, Person me) {
        memory.inTransaction(() -> {
            memory.people()
                    .setPrivacy(
                            me.id(),
                            request.param("can-be-added").isPresent(),
                            request.param("allows-messages").isPresent());
            return me.id();
        });
        return Pages.goTo(HOME);
    }

    private ServerResponse act(
            ServerRequest request, Person me, String method, Map<String, String> parameters, String then) {
        try {
            gateway.answerPerson(me.id(), method, parameters);
            return Pages.goTo(then);
        } catch (VkRefusal refusal) {
            return refused(request);
        }
    }

    private ServerResponse refused(ServerRequest request) {
        return pages.show(request, HttpStatus.CONFLICT, "notice", Map.of("text", "notice.refused"));
    }

    private static String peer(ServerRequest request) {
        return String.valueOf(Pages.number(request, "peer", 0));
    }
}
