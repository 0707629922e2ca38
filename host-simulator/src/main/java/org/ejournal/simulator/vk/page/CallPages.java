package org.ejournal.simulator.vk.page;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ejournal.simulator.vk.api.Gateway;
import org.ejournal.simulator.vk.api.VkRefusal;
import org.ejournal.simulator.vk.store.Caller;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Person;
import org.ejournal.simulator.vk.store.VideoCall;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A call as the person sees it who follows its link: who is there, coming in, going out, and its end. */
final class CallPages {
    private static final String PAGE = "/call/join/";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    private final Memory memory;
    private final Gateway gateway;
    private final Pages pages;
    private final Clock clock;

    CallPages(Memory memory, Gateway gateway, Pages pages, Clock clock) {
        this.memory = memory;
        this.gateway = gateway;
        this.pages = pages;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(PAGE + "{key}", pages.signedIn(this::show))
                .POST(PAGE + "{key}", pages.form(pages.signedIn(this::enter)))
                .POST(PAGE + "{key}/leave", pages.form(pages.signedIn(this::leave)))
                .POST(PAGE + "{key}/end", pages.form(pages.signedIn(this::end)))
                .build();
    }

    private ServerResponse show(ServerRequest request, Person me) {
        Map<String, Object> model = new HashMap<>();
        memory.inTransaction(() -> {
            call(request).ifPresent(call -> fill(model, call, me.id()));
            return me.id();
        });
        if (model.isEmpty()) {
            return missing(request);
        }
        model.put("key", key(request));
        return pages.show(request, "call", model);
    }

    private void fill(Map<String, Object> model, VideoCall call, long me) {
        List<Caller> callers = memory.calls().callers(call.id());
        List<Long> ids = callers.stream().map(Caller::personId).toList();
        Names names = new Names(
                memory, Stream.concat(ids.stream(), Stream.of(call.starterId())).toList());
        model.put("running", call.running());
        model.put("starter", names.of(call.starterId()));
        model.put("started", TIME.format(Instant.ofEpochSecond(call.startedAt()).atZone(clock.getZone())));
        model.put(
                "people",
                callers.stream()
                        .filter(Caller::present)
                        .map(caller -> InCall.of(caller, names.of(caller.personId()), me))
                        .toList());
        Optional<Caller> own =
                callers.stream().filter(caller -> caller.personId() == me).findFirst();
        model.put("inside", own.filter(Caller::present).isPresent());
        model.put("asHost", call.starterId() == me || own.filter(Caller::host).isPresent());
    }

    private ServerResponse enter(ServerRequest request, Person me) {
        return change(
                request,
                call -> memory.calls()
                        .enter(
                                call.id(),
                                me.id(),
                                call.isHostKey(key(request)) || call.starterId() == me.id(),
                                clock.instant().getEpochSecond()));
    }

    private ServerResponse leave(ServerRequest request, Person me) {
        return change(request, call -> memory.calls().leave(call.id(), me.id()));
    }

    private ServerResponse change(ServerRequest request, Consumer<VideoCall> change) {
        Optional<VideoCall> found = memory.inTransaction(() -> {
            Optional<VideoCall> call = call(request);
            call.filter(VideoCall::running).ifPresent(change);
            return call;
        });
        return found.isPresent() ? Pages.goTo(PAGE + key(request)) : missing(request);
    }

    private ServerResponse end(ServerRequest request, Person me) {
        Optional<VideoCall> found = memory.inTransaction(() -> call(request));
        if (found.isEmpty()) {
            return missing(request);
        }
        try {
            gateway.answerPerson(
                    me.id(), "calls.forceFinish", Map.of("call_id", found.get().id()));
            return Pages.goTo(PAGE + key(request));
        } catch (VkRefusal refusal) {
            return found.get().running()
                    ? pages.show(request, HttpStatus.CONFLICT, "notice", Map.of("text", "notice.refused"))
                    : Pages.goTo(PAGE + key(request));
        }
    }

    private Optional<VideoCall> call(ServerRequest request) {
        return memory.calls().byKey(key(request));
    }

    private ServerResponse missing(ServerRequest request) {
        return pages.show(request, HttpStatus.NOT_FOUND, "notice", Map.of("text", "notice.call"));
    }

    private static String key(ServerRequest request) {
        return request.pathVariable("key");
    }

    /** Somebody who is in the call now. */
    record InCall(String name, String initials, int colour, boolean host, boolean self) {
        static InCall of(Caller caller, String name, long me) {
            return new InCall(
                    name,
                    Names.initials(name),
                    Names.colour(caller.personId()),
                    caller.host(),
                    caller.personId() == me);
        }
    }
}
