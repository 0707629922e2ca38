package org.ejournal.simulator.vk.id.page;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ejournal.simulator.vk.id.oauth.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** How the pages of VK ID come to the browser. */
final class IdPage {
    static final String PATH = "/id/sign-in";
    private static final Set<String> SHOWN_AGAIN =
            Set.of("login", "first_name", "last_name", "patronymic", "birthday", "sex");

    private final Clock clock;

    IdPage(Clock clock) {
        this.clock = clock;
    }

    /** The page of the step at which the sign-in is. */
    ServerResponse show(ServerRequest request, Flow flow) {
        return show(request, flow, HttpStatus.OK, Map.of());
    }

    /** The same with what was filled in and what is wrong with it. */
    ServerResponse wrong(ServerRequest request, Flow flow, Map<String, Wrong> wrong) {
        return show(request, flow, HttpStatus.UNPROCESSABLE_CONTENT, wrong);
    }

    private ServerResponse show(ServerRequest request, Flow flow, HttpStatus status, Map<String, Wrong> wrong) {
        Map<String, Object> model = inFlow(flow);
        model.putAll(flow.step().shown(clock.instant()));
        model.put("wrong", wrong);
        Map<String, String> given = new HashMap<>();
        SHOWN_AGAIN.forEach(field -> given.put(field, request.param(field).orElse("")));
        model.put("given", given);
        return render(status, flow.step().template(), model, flow.asked().caller());
    }

    /** A page of a sign-in that has come to an end too early, with the way back to the service. */
    ServerResponse over(Flow flow) {
        Map<String, Object> model = inFlow(flow);
        model.put("text", "id.notice.over");
        return render(HttpStatus.GONE, "id/notice", model, flow.asked().caller());
    }

    /** A page that says why there is no sign-in. */
    static ServerResponse notice(HttpStatus status, String text) {
        return withPolicy(status, "'self'").render("id/notice", Map.of("text", text));
    }

    /** To the page of the step at which the sign-in is now. */
    static ServerResponse.BodyBuilder next(Flow flow) {
        return ServerResponse.seeOther(URI.create(PATH + "?flow=" + flow.id()));
    }

    /** Back to the service. */
    static ServerResponse leave(URI address) {
        return ServerResponse.seeOther(address)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static Map<String, Object> inFlow(Flow flow) {
        Map<String, Object> model = new HashMap<>();
        model.put("flow", flow.id());
        model.put("csrf", flow.secret());
        model.put("service", flow.asked().caller().client().name());
        model.put("scope", flow.asked().scope());
        return model;
    }

    private static ServerResponse render(HttpStatus status, String template, Map<String, ?> model, Caller caller) {
        // A form's answer may lead back to the service, which browsers count as the form's own target.
        return withPolicy(status, "'self' " + caller.origin()).render(template, model);
    }

    private static ServerResponse.BodyBuilder withPolicy(HttpStatus status, String formTargets) {
        return ServerResponse.status(status)
                .header("Cache-Control", "no-store")
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action " + formTargets)
                .header("Referrer-Policy", "same-origin");
    }
}
