package org.ejournal.simulator.vk.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejournal.simulator.vk.store.TokenKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * VK's own description of its methods and errors: {@code vk/vk-api-5.199-subset.json} (vk.md section 7).
 *
 * <p>Token kinds, parameter checks and error messages are taken from there, not written down a second time.
 */
public final class MethodCatalogue {
    private static final String FILE = "/vk/vk-api-5.199-subset.json";
    private static final int MOST_CHOICES = 50;

    private final Map<String, MethodShape> methods = new HashMap<>();
    private final Map<Integer, String> messages = new HashMap<>();

    private MethodCatalogue(JsonNode document) {
        document.get("methods")
                .properties()
                .forEach(method -> methods.put(method.getKey(), shape(method.getKey(), method.getValue())));
        document.get("errors")
                .forEach(error ->
                        messages.put(error.get("code").asInt(), error.get("msg").asString()));
    }

    /** Reads the description that is packed with the local VK. */
    public static MethodCatalogue read() {
        try (InputStream file = MethodCatalogue.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The description of VK's methods is not on the class path: " + FILE);
            }
            return new MethodCatalogue(JsonMapper.shared().readTree(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The names of all methods. */
    public Set<String> names() {
        return Set.copyOf(methods.keySet());
    }

    Optional<MethodShape> method(String name) {
        return Optional.ofNullable(methods.get(name));
    }

    /** The error's message, with its detail after a colon. */
    String message(VkRefusal refusal) {
        String message = messages.getOrDefault(refusal.code(), "Unknown error occurred");
        return refusal.detail().isEmpty() ? message : message + ": " + refusal.detail();
    }

    private static MethodShape shape(String name, JsonNode method) {
        Set<TokenKind> kinds = new HashSet<>();
        method.get("access_token_type").forEach(kind -> {
            if (!kind.asString().equals("service")) {
                kinds.add(TokenKind.valueOf(kind.asString().toUpperCase(Locale.ROOT)));
            }
        });
        Map<String, ParameterShape> parameters = new LinkedHashMap<>();
        JsonNode described = method.get("params").get("properties");
        method.get("wire")
                .properties()
                .forEach(wire -> parameters.put(
                        wire.getKey(),
                        parameter(wire.getKey(), wire.getValue().asString(), described.get(wire.getKey()))));
        Set<String> required = new HashSet<>();
        method.get("params").path("required").forEach(item -> required.add(item.asString()));
        return new MethodShape(name, kinds, parameters, required);
    }

    private static ParameterShape parameter(String name, String wire, JsonNode schema) {
        List<String> choices =
                schema.path("enum").valueStream().map(JsonNode::asString).toList();
        boolean integers = schema.path("items").path("type").asString("").equals("integer");
        return new ParameterShape(
                name,
                wire,
                integers,
                bound(schema, "minimum"),
                bound(schema, "maximum", "maxLength", "maxItems"),
                choices.size() > MOST_CHOICES ? List.of() : choices);
    }

    private static @Nullable Long bound(JsonNode schema, String... names) {
        for (String name : names) {
            if (schema.has(name)) {
                return schema.get(name).asLong();
            }
        }
        return null;
    }
}
