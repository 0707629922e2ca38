package org.ejournal.simulator.vk.api;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.VideoCall;

/**
 * Starting and ending group calls (vk.md sections 0.3 and 1).
 *
 * <p>Nothing guards against starting twice: each call of {@code calls.start} is another call, and no method lists them,
 * so whoever lost the answer has to have written down elsewhere what was started. {@code ok_join_link} is the address
 * for hosts here; what VK means by it is not described. A call goes on when its starter is not there, until it is ended
 * by the starter or a host. How VK refuses to end one that has ended is not known; here it is error 100.
 */
public final class VideoCallMethods {
    private static final String NO_SUCH_CALL = "call_id is invalid";

    private final Memory memory;
    private final Links links;
    private final Clock clock;

    public VideoCallMethods(Memory memory, Links links, Clock clock) {
        this.memory = memory;
        this.links = links;
        this.clock = clock;
    }

    Map<String, ApiMethod> methods() {
        return Map.of("calls.start", this::start, "calls.forceFinish", this::finish);
    }

    private Object start(Call call) {
        checkCommunity(call.parameters().number("group_id", 0));
        VideoCall started = new VideoCall(
                UUID.randomUUID().toString(),
                call.caller(),
                links.newCallKey(),
                links.newCallKey(),
                clock.instant().getEpochSecond(),
                0);
        memory.calls().start(started);
        return Json.object(
                "call_id", started.id(),
                "join_link", links.call(started.joinKey()),
                "ok_join_link", links.call(started.hostKey()));
    }

    /** VK's clients give a community's id with a minus here; both ways are taken. */
    private void checkCommunity(long id) {
        if (id != 0 && memory.accounts().community(Math.abs(id)).isEmpty()) {
            throw VkRefusal.parameter("group_id is invalid");
        }
    }

    private Object finish(Call call) {
        VideoCall running = memory.calls()
                .call(call.parameters().text("call_id"))
                .filter(VideoCall::running)
                .orElseThrow(() -> VkRefusal.parameter(NO_SUCH_CALL));
        boolean host = memory.calls().callers(running.id()).stream()
                .anyMatch(caller -> caller.host() && caller.personId() == call.caller());
        if (running.starterId() != call.caller() && !host) {
            throw VkRefusal.of(VkRefusal.ACCESS_DENIED);
        }
        memory.calls().finish(running.id(), clock.instant().getEpochSecond());
        return 1;
    }
}
