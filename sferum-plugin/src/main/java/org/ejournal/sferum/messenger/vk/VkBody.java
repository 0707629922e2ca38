package org.ejournal.sferum.messenger.vk;

import feign.Response;
import feign.codec.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads a body as a tree; VK's answers differ too much from their schema for anything stricter (vk.md section 1). */
class VkBody implements Decoder {
    private final JsonMapper json;

    VkBody(JsonMapper json) {
        this.json = json;
    }

    @Override
    public VkReply decode(Response response, Type type) throws IOException {
        return new VkReply(body(response), sentAt(response));
    }

    private JsonNode body(Response response) throws IOException {
        Response.Body body = response.body();
        if (body == null) {
            return MissingNode.getInstance();
        }
        try (InputStream stream = body.asInputStream()) {
            return json.readTree(stream);
        }
    }

    private static @Nullable Instant sentAt(Response response) {
        try {
            return response.headers().getOrDefault("Date", List.of()).stream()
                    .findFirst()
                    .map(date -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from))
                    .orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
