package org.ejournal.simulator.vk.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ejournal.simulator.vk.script.ApiCaller;
import org.ejournal.simulator.vk.script.Script;
import org.ejournal.simulator.vk.script.ScriptFailure;
import org.ejournal.simulator.vk.store.AccessToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code execute}: up to 25 calls in one request (vk.md sections 1 and 3).
 *
 * <p>A call inside that fails gives {@code false} where its answer would stand, and an entry in {@code execute_errors}
 * beside the response, in the order of the failures.
 */
final class Execute {
    static final String NAME = "execute";
    private static final int MOST_CALLS = 25;

    private final Methods methods;
    private final MethodCatalogue catalogue;
    private final Traffic traffic;

    Execute(Methods methods, MethodCatalogue catalogue, Traffic traffic) {
        this.methods = methods;
        this.catalogue = catalogue;
        this.traffic = traffic;
    }

    Map<String, Object> run(Map<String, String> parameters, AccessToken token, Version version) {
        traffic.call(NAME, token.ownerId());
        String code = parameters.getOrDefault("code", "");
        if (code.isBlank()) {
            throw VkRefusal.parameter("code is empty");
        }
        Run run = new Run(token, version);
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            answer.put("response", Script.compile(code).run(run, parameters));
        } catch (ScriptFailure failure) {
            throw VkRefusal.of(
                    failure.isCompiling() ? VkRefusal.COMPILE : VkRefusal.RUNTIME,
                    String.valueOf(failure.getMessage()));
        }
        if (!run.errors.isEmpty()) {
            answer.put("execute_errors", run.errors);
        }
        return answer;
    }

    /** One run of one script. */
    private final class Run implements ApiCaller {
        private final AccessToken token;
        private final Version version;
        private final List<Map<String, Object>> errors = new ArrayList<>();
        private int calls;

        Run(AccessToken token, Version version) {
            this.token = token;
            this.version = version;
        }

        @Override
        public Object call(String method, Map<String, ?> arguments) {
            if (++calls > MOST_CALLS) {
                throw ScriptFailure.atRunning("Too many API calls");
            }
            Map<String, String> given = new LinkedHashMap<>();
            arguments.forEach((name, value) -> given.put(name, text(value)));
            try {
                return methods.call(method, given, token, version);
            } catch (VkRefusal refusal) {
                traffic.error(refusal.code());
                errors.add(Json.object(
                        "method", method,
                        "error_code", refusal.code(),
                        "error_msg", catalogue.message(refusal)));
                return false;
            }
        }
    }

    /** A script's value in the form in which a request would carry it. */
    private static String text(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(Execute::text).collect(Collectors.joining(","));
        }
        if (value instanceof Map<?, ?> map) {
            return JsonMapper.shared().writeValueAsString(map);
        }
        if (value instanceof Boolean flag) {
            return flag ? "1" : "0";
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return String.valueOf(number.longValue());
        }
        return value == null ? "" : String.valueOf(value);
    }
}
