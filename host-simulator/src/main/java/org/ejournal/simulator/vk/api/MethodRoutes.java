package org.ejournal.simulator.vk.api;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** {@code /method/{name}}: a query or a form in, JSON with HTTP status 200 out (vk.md section 2). */
public final class MethodRoutes {
    private static final String TOKEN = "access_token";
    private static final String BEARER = "Bearer ";
    private static final MediaType JSON = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);

    private final WireFaults wire;

    public MethodRoutes(WireFaults wire) {
        this.wire = wire;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route(
                RequestPredicates.methods(HttpMethod.GET, HttpMethod.POST)
                        .and(RequestPredicates.path("/method/{name}")),
                this::answer);
    }

    private ServerResponse answer(ServerRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.servletRequest().getParameterMap().forEach((key, values) -> parameters.put(key, values[0]));
        String token = parameters.getOrDefault(TOKEN, "");
        parameters.remove(TOKEN);
        String header = request.headers().asHttpHeaders().getFirst("Authorization");
        if (token.isEmpty() && header != null && header.startsWith(BEARER)) {
            token = header.substring(BEARER.length()).strip();
        }
        return wire.answer(request, request.pathVariable("name"), parameters, token);
    }

    static ServerResponse json(Object body) {
        return json(JsonMapper.shared().writeValueAsBytes(body));
    }

    static ServerResponse json(byte[] body) {
        return ServerResponse.ok()
                .contentType(JSON)
                .header("Cache-Control", "no-store")
                .body(body);
    }
}
