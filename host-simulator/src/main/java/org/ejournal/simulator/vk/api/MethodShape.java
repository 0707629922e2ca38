package org.ejournal.simulator.vk.api;

import java.util.Map;
import java.util.Set;
import org.ejournal.simulator.vk.store.TokenKind;

/** What VK's schema says about one method. */
record MethodShape(String name, Set<TokenKind> tokens, Map<String, ParameterShape> parameters, Set<String> required) {
    /** The section before the dot. */
    String section() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
