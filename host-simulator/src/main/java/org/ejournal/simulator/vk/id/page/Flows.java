package org.ejournal.simulator.vk.id.page;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;

/** The sign-ins of one browser: no other browser can go on with them, whoever knows their numbers. */
final class Flows {
    private static final String ATTRIBUTE = "vk.id.flows";
    private static final int MOST = 8;

    private final Map<String, Flow> flows = new LinkedHashMap<>();

    private Flows() {}

    /** Those of the browser that sends the request. */
    static Flows of(ServerRequest request) {
        HttpSession session = request.servletRequest().getSession(true);
        Flows known = (Flows) session.getAttribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        Flows fresh = new Flows();
        session.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }

    /** Adds one; the oldest is forgotten when there are too many. */
    synchronized void add(Flow flow) {
        flows.put(flow.id(), flow);
        if (flows.size() > MOST) {
            flows.remove(flows.keySet().iterator().next());
        }
    }

    synchronized Optional<Flow> flow(String id) {
        return Optional.ofNullable(flows.get(id));
    }
}
