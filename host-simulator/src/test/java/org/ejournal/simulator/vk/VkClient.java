package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A VK client for tests: every request and every answer is held against VK's schema. */
final class VkClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final VkSchema schema = new VkSchema();
    private final URI address;
    private final String token;

    VkClient(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Calls a method, and gives what stands in the response. */
    JsonNode call(String method, Object... namesAndValues) {
        JsonNode body = body(method, namesAndValues);
        assertThat(body.has("response")).as("%s answers %s", method, body).isTrue();
        return body.get("response");
    }

    /** Calls a method that must be refused, and gives the error. */
    JsonNode refused(String method, Object... namesAndValues) {
        JsonNode body = body(method, namesAndValues);
        assertThat(body.has("error")).as("%s answers %s", method, body).isTrue();
        return body.get("error");
    }

    /** The error's number. */
    int code(String method, Object... namesAndValues) {
        return refused(method, namesAndValues).get("error_code").asInt();
    }

    /** Calls a method with a request that fits the schema, and gives the whole body. */
    JsonNode body(String method, Object... namesAndValues) {
        Map<String, String> form = form(namesAndValues);
        assertThat(schema.faultsOfRequest(method, form))
                .as("the request to %s", method)
                .isEmpty();
        return anyhow(method, form);
    }

    /** Calls a method however wrong the request is; only the answer has to fit. */
    JsonNode anyhow(String method, Map<String, String> form) {
        JsonNode body = post("/method/" + method, form);
        if (schema.methods().contains(method)) {
            assertThat(schema.faultsOfAnswer(method, body))
                    .as("the answer of %s: %s", method, body)
                    .isEmpty();
        }
        return body;
    }

    int codeAnyhow(String method, Object... namesAndValues) {
        return anyhow(method, form(namesAndValues))
                .get("error")
                .get("error_code")
                .asInt();
    }

    JsonNode get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    JsonNode post(String path, Map<String, String> form) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    Map<String, String> form(Object... namesAndValues) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        form.put("v", "5.199");
        form.put("access_token", token);
        return form;
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            return JsonMapper.shared().readTree(response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
