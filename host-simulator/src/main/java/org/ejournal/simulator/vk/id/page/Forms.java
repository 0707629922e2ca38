package org.ejournal.simulator.vk.id.page;

import java.time.Clock;
import java.util.Optional;
import org.ejournal.simulator.vk.id.Secrets;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Lets a form through only from a page of its own sign-in, in time, and at the step it belongs to. */
final class Forms {
    private final IdPage page;
    private final Clock clock;

    Forms(IdPage page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    /** A handler of a step's form; a form of another step leads to the page where the sign-in is. */
    <S extends Step> HandlerFunction<ServerResponse> at(Class<S> step, StepHandler<S> handler) {
        return inTime((request, flow) -> step.isInstance(flow.step())
                ? handler.handle(request, flow, step.cast(flow.step()))
                : IdPage.next(flow).build());
    }

    /** A handler of a form of any step of a sign-in that is not over. */
    HandlerFunction<ServerResponse> inTime(FlowHandler handler) {
        return anyTime(
                (request, flow) -> flow.isOver(clock.instant()) ? page.over(flow) : handler.handle(request, flow));
    }

    /** A handler of a form of any sign-in that has not been answered. */
    HandlerFunction<ServerResponse> anyTime(FlowHandler handler) {
        return withFlow((request, flow) -> {
            if (!Secrets.same(flow.secret(), request.param("_csrf").orElse(""))) {
                return IdPage.notice(HttpStatus.FORBIDDEN, "id.notice.lost");
            }
            return flow.step() instanceof Step.Done ? page.show(request, flow) : handler.handle(request, flow);
        });
    }

    /** A handler of whatever names a sign-in of this browser; one request at a time. */
    HandlerFunction<ServerResponse> withFlow(FlowHandler handler) {
        return request -> {
            Optional<Flow> known = request.param("flow").flatMap(Flows.of(request)::flow);
            if (known.isEmpty()) {
                return IdPage.notice(HttpStatus.GONE, "id.notice.lost");
            }
            Flow flow = known.get();
            synchronized (flow) {
                return handler.handle(request, flow);
            }
        };
    }

    /** Does something with a sign-in. */
    @FunctionalInterface
    interface FlowHandler {
        ServerResponse handle(ServerRequest request, Flow flow) throws Exception;
    }

    /** Does something at a step. */
    @FunctionalInterface
    interface StepHandler<S extends Step> {
        ServerResponse handle(ServerRequest request, Flow flow, S step) throws Exception;
    }
}
