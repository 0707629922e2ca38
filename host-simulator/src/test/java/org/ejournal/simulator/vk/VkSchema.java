package org.ejournal.simulator.vk;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * VK's official description as a judge of requests and answers ({@code vk/vk-api-5.199-subset.json}).
 *
 * <p>Each check gives the list of what is wrong; an empty list means that VK's schema has nothing to say against it.
 */
public final class VkSchema {
    private static final String FILE = "/vk/vk-api-5.199-subset.json";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final JsonNode document;

    /** Reads the description from the test class path. */
    public VkSchema() {
        try (InputStream file = VkSchema.class.getResourceAsStream(FILE)) {
            document = mapper.readTree(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All methods that the description has. */
    public Set<String> methods() {
        return Set.copyOf(document.get("methods").propertyNames());
    }

    /** Whether a token of this kind ({@code user} or {@code group}) may call the method. */
    public boolean allows(String method, String tokenKind) {
        return method(method)
                .get("access_token_type")
                .valueStream()
                .anyMatch(kind -> kind.asString().equals(tokenKind));
    }

    /** The errors that may come back from the method: its own and the global ones. */
    public Set<Integer> errorsOf(String method) {
        Set<Integer> codes = new HashSet<>();
        method(method).get("errors").forEach(code -> codes.add(code.asInt()));
        document.get("errors")
                .valueStream()
                .filter(error -> error.path("global").asBoolean(false))
                .forEach(error -> codes.add(error.get("code").asInt()));
        return codes;
    }

    /** What is wrong with a request's form values, decoded as VK decodes them. */
    public List<String> faultsOfRequest(String method, Map<String, String> form) {
        ObjectNode decoded = mapper.createObjectNode();
        JsonNode wire = method(method).get("wire");
        form.forEach((name, value) -> decoded.set(name, decode(wire.path(name).asString("string"), value)));
        return faults("params " + method, () -> withDefinitions(method(method).get("params")), decoded);
    }

    /** What is wrong with the body of an answer, be it a response or an error. */
    public List<String> faultsOfAnswer(String method, JsonNode body) {
        if (body.has("error")) {
            return faults(
                    "error", () -> withDefinitions(document.get("envelopes").get("error")), body);
        }
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> form : method(method).get("responses").properties()) {
            List<String> found = faults(method + " " + form.getKey(), () -> withDefinitions(form.getValue()), body);
            if (found.isEmpty()) {
                return List.of();
            }
            found.forEach(fault -> faults.add(form.getKey() + ": " + fault));
        }
        return faults;
    }

    /** What is wrong with what a callback server is sent. */
    public List<String> faultsOfEvent(JsonNode body) {
        String type = body.get("type").asString();
        return faults(
                "event " + type,
                () -> withDefinitions(document.get("callback_events").get(type)),
                body);
    }

    /** What is wrong with what stands inside an {@code execute}, as an answer of the method it came from. */
    public List<String> faultsOfResponse(String method, JsonNode response) {
        ObjectNode body = mapper.createObjectNode();
        body.set("response", response);
        return faultsOfAnswer(method, body);
    }

    private JsonNode method(String name) {
        JsonNode method = document.get("methods").get(name);
        if (method == null) {
            throw new IllegalArgumentException("VK's description has no method " + name);
        }
        return method;
    }

    private List<String> faults(String key, Supplier<JsonNode> schema, JsonNode value) {
        return schemas.computeIfAbsent(key, unknown -> registry.getSchema(schema.get())).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode withDefinitions(JsonNode schema) {
        ObjectNode whole = mapper.createObjectNode();
        whole.set("definitions", document.get("definitions"));
        whole.setAll((ObjectNode) schema);
        return whole;
    }

    private JsonNode decode(String wire, String value) {
        return switch (wire) {
            case "int", "bool01" ->
                value.matches("-?\\d+")
                        ? mapper.getNodeFactory().numberNode(Long.parseLong(value))
                        : mapper.getNodeFactory().stringNode(value);
            case "number" -> mapper.getNodeFactory().numberNode(Double.parseDouble(value));
            case "json" -> mapper.readTree(value);
            case "csv" -> list(value);
            default -> mapper.getNodeFactory().stringNode(value);
        };
    }

    private ArrayNode list(String value) {
        ArrayNode items = mapper.createArrayNode();
        for (String item : value.split(",", -1)) {
            if (item.matches("-?\\d+")) {
                items.add(Long.parseLong(item));
            } else if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }
}
