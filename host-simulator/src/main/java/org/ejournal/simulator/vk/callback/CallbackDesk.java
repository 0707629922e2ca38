package org.ejournal.simulator.vk.callback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.simulator.vk.api.CallbackBodies;
import org.ejournal.simulator.vk.callback.Step.Confirm;
import org.ejournal.simulator.vk.callback.Step.Rest;
import org.ejournal.simulator.vk.callback.Step.Send;
import org.ejournal.simulator.vk.callback.Step.Wait;
import org.ejournal.simulator.vk.store.CallbackEvent;
import org.ejournal.simulator.vk.store.CallbackServer;
import org.ejournal.simulator.vk.store.CallbackServer.State;
import org.ejournal.simulator.vk.store.Memory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what is sent next, and writes down what came of it. Each of its acts is one turn at the memory. */
final class CallbackDesk {
    private static final Logger LOG = LoggerFactory.getLogger(CallbackDesk.class);

    private final Memory memory;
    private final CallbackBodies bodies;
    private final CallbackTiming timing;
    private final Clock clock;

    CallbackDesk(Memory memory, CallbackTiming timing, Clock clock) {
        this.memory = memory;
        this.bodies = new CallbackBodies(memory);
        this.timing = timing;
        this.clock = clock;
    }

    List<Integer> servers() {
        return memory.inTransaction(
                () -> memory.callbacks().all().stream().map(CallbackServer::id).toList());
    }

    Step next(int id) {
        return memory.inTransaction(
                () -> memory.callbacks().server(id).map(this::next).orElseGet(Rest::new));
    }

    private Step next(CallbackServer server) {
        if (server.state() == State.WAIT) {
            return new Confirm(server, bodies.confirmation(server));
        }
        return server.state() == State.OK
                ? memory.queue()
                        .next(server.id())
                        .map(event -> next(server, event))
                        .orElseGet(Rest::new)
                : new Rest();
    }

    private Step next(CallbackServer server, CallbackEvent event) {
        long due = Math.max(event.nextAt(), server.pausedUntil());
        if (due > clock.millis()) {
            return new Wait(due - clock.millis());
        }
        Optional<Step> send = bodies.of(event, server).map(body -> new Send(server, event, body));
        return send.orElseGet(() -> {
            memory.queue().remove(event.id());
            return new Wait(0);
        });
    }

    /** The code is used up by whoever answered it. */
    void confirmed(CallbackServer asked, Reply reply) {
        boolean right = reply.says(asked.code());
        memory.inTransaction(() -> {
            // Whoever changed the address meanwhile is asked anew.
            if (memory.callbacks().server(asked.id()).filter(asked::equals).isPresent()) {
                memory.callbacks().setState(asked.id(), right ? State.OK : State.FAILED);
                if (right) {
                    memory.callbacks().dropCode(asked.communityId(), asked.code());
                }
            }
            return right;
        });
    }

    void sent(Send send, Reply reply) {
        Instant now = clock.instant();
        memory.inTransaction(() -> {
            int id = send.server().id();
            if (reply.says("ok")) {
                memory.queue().remove(send.event().id());
                taken(send.server());
            } else if (reply.says("remove")) {
                memory.callbacks().remove(id);
            } else {
                failed(send, reply, now);
            }
            return id;
        });
    }

    private void taken(CallbackServer server) {
        if (server.failures() > 0 || server.pausedUntil() > 0) {
            memory.callbacks().setFailures(server.id(), 0, 0);
        }
    }

    private void failed(Send send, Reply reply, Instant now) {
        Optional<Instant> asked = reply.patience(now);
        if (asked.isPresent()) {
            repeat(send.event(), asked.get());
            memory.callbacks().setFailures(send.server().id(), 0, asked.get().toEpochMilli());
            return;
        }
        int attempts = send.event().attempts();
        if (attempts < timing.pauses().size()) {
            repeat(send.event(), now.plus(timing.pauses().get(attempts)));
        } else {
            LOG.warn("An event for {} is dropped after {} attempts", send.server(), attempts + 1);
            memory.queue().remove(send.event().id());
        }
        count(send.server(), now);
    }

    private void count(CallbackServer server, Instant now) {
        int failures = server.failures() + 1;
        boolean tooMany = failures >= timing.failuresInARow();
        memory.callbacks()
                .setFailures(
                        server.id(),
                        tooMany ? 0 : failures,
                        tooMany ? now.plus(timing.stop()).toEpochMilli() : 0);
    }

    private void repeat(CallbackEvent event, Instant at) {
        memory.queue().postpone(event.id(), event.attempts() + 1, at.toEpochMilli());
    }
}
