package org.ejournal.simulator.vk.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ejournal.simulator.vk.fault.ConnectionEnd;
import org.ejournal.simulator.vk.fault.Deed.Wire;
import org.ejournal.simulator.vk.fault.Harm;
import org.ejournal.simulator.vk.fault.Interference;
import org.ejournal.simulator.vk.fault.Moment;
import org.ejournal.simulator.vk.store.AccessToken;
import org.ejournal.simulator.vk.store.Memory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Lets the faults that are switched on strike the connection and the body of an answer. */
public final class WireFaults {
    private static final String NO_JSON = "}{ the answer was garbled on its way \u0000";
    private static final String PAGE = "<html><head><title>%1$d</title></head><body><h1>%1$d</h1></body></html>";

    private final Interference faults;
    private final Memory memory;
    private final Gateway gateway;
    private final Traffic traffic;

    public WireFaults(Interference faults, Memory memory, Gateway gateway, Traffic traffic) {
        this.faults = faults;
        this.memory = memory;
        this.gateway = gateway;
        this.traffic = traffic;
    }

    ServerResponse answer(ServerRequest request, String method, Map<String, String> parameters, String token) {
        Struck struck = new Struck(
                method,
                parameters.getOrDefault("code", ""),
                () -> memory.inTransaction(() -> memory.accounts().token(token)),
                traffic::request);
        return answer(request, struck, () -> gateway.answer(method, parameters, token));
    }

    /**
     * Lets the faults strike a request.
     *
     * @param effect does what the request asks and gives the body of its answer; not called where the request is lost
     */
    public ServerResponse answer(ServerRequest request, Struck what, Supplier<Map<String, Object>> effect) {
        if (faults.isQuiet()) {
            return MethodRoutes.json(effect.get());
        }
        List<Wire> struck = faults.ofWire(what.method(), what.code(), what.token());
        if (!struck.isEmpty()) {
            traffic.struck(what.method());
        }
        Optional<Wire> before = pass(struck, Moment.BEFORE);
        if (before.isPresent()) {
            what.lost().run();
            return harmed(request, before.get(), new byte[0]);
        }
        Map<String, Object> answer = effect.get();
        return pass(struck, Moment.AFTER)
                .map(wire -> harmed(request, wire, JsonMapper.shared().writeValueAsBytes(answer)))
                .orElseGet(() -> MethodRoutes.json(answer));
    }

    /** Waits as long as told on this side of the effect, and gives what ends the request there. */
    private static Optional<Wire> pass(List<Wire> struck, Moment moment) {
        List<Wire> here =
                struck.stream().filter(wire -> wire.moment() == moment).toList();
        here.stream().filter(wire -> wire.harm() == Harm.SLOW).forEach(wire -> pause(wire.number()));
        return here.stream().filter(wire -> wire.harm() != Harm.SLOW).findFirst();
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The local VK was stopped while an answer was held back", stopped);
        }
    }

    private static ServerResponse harmed(ServerRequest request, Wire wire, byte[] body) {
        return switch (wire.harm()) {
            case GARBLED -> MethodRoutes.json(NO_JSON.getBytes(StandardCharsets.UTF_8));
            case HTTP ->
                ServerResponse.status(wire.number())
                        .contentType(MediaType.TEXT_HTML)
                        .body(String.format(PAGE, wire.number()));
            case CUT -> ended(request, ConnectionEnd.CLOSE, body);
            case RESET -> ended(request, ConnectionEnd.RESET, new byte[0]);
            case LOST, SLOW -> ended(request, ConnectionEnd.CLOSE, new byte[0]);
        };
    }

    private static ServerResponse ended(ServerRequest request, ConnectionEnd end, byte[] body) {
        end.await(request.servletRequest());
        return ServerResponse.ok().build((ignored, response) -> {
            if (body.length > 0) {
                writeHalf(response, body);
            }
            return null;
        });
    }

    private static void writeHalf(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(Arrays.copyOf(body, body.length / 2));
        response.flushBuffer();
    }

    /**
     * A request that may be struck.
     *
     * @param code of an {@code execute}; otherwise empty
     * @param token looked for only where a fault is aimed at somebody's tokens
     * @param lost what to count when the request is lost before it has any effect
     */
    public record Struck(String method, String code, Supplier<Optional<AccessToken>> token, Runnable lost) {}
}
