package org.ejournal.simulator.vk.id.oauth;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ejournal.simulator.vk.api.WireFaults;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code POST /oauth2/…}: a form in, JSON out. An error comes with HTTP status 200 too: clients have to look into the
 * body (vk.md section 4.2).
 */
public final class OauthRoutes {
    private static final String TOKEN = "access_token";
    private static final String BEARER = "Bearer ";

    private final OauthGateway gateway;
    private final WireFaults wire;

    public OauthRoutes(OauthGateway gateway, WireFaults wire) {
        this.gateway = gateway;
        this.wire = wire;
    }

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        OauthGateway.names()
                .forEach(name -> routes.POST("/" + name.replace('.', '/'), request -> answer(name, request)));
        return routes.build();
    }

    private ServerResponse answer(String name, ServerRequest request) {
        Asked asked = new Asked(parameters(request));
        WireFaults.Struck struck = new WireFaults.Struck(name, "", () -> gateway.owner(asked), () -> {});
        return wire.answer(request, struck, () -> gateway.answer(name, asked));
    }

    private static Map<String, String> parameters(ServerRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.servletRequest().getParameterMap().forEach((key, values) -> parameters.put(key, values[0]));
        String header = request.headers().asHttpHeaders().getFirst("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            parameters.putIfAbsent(TOKEN, header.substring(BEARER.length()).strip());
        }
        return parameters;
    }
}
