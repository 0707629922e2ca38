package org.ejournal.simulator.vk.id.oauth;

import java.util.Map;

/** The parameters of a request to {@code /oauth2/…}. */
record Asked(Map<String, String> parameters) {
    /** The parameter's text; empty where it is absent. */
    String text(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** The parameter's text, which has to be there. */
    String needed(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw OauthRefusal.parameter(name);
        }
        return text;
    }

    /** The state, which comes back in the answer. */
    String state() {
        if (!AuthorizeRequest.isState(text("state"))) {
            throw OauthRefusal.parameter("state");
        }
        return text("state");
    }
}
