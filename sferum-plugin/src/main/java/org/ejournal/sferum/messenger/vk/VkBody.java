package org.ejournal.sferum.messenger.vk;

import feign.Response;
import feign.codec.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
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
    public JsonNode decode(Response response, Type type) throws IOException {
        Response.Body body = response.body();
        if (body == null) {
            return MissingNode.getInstance();
        }
        try (InputStream stream = body.asInputStream()) {
            return json.readTree(stream);
        }
    }
}
