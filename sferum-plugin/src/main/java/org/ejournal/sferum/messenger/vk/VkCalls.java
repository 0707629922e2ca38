package org.ejournal.sferum.messenger.vk;

import feign.FeignException;
import feign.RetryableException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Proxy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Calls methods and turns every way of failing into one: a {@link MessengerException}. */
class VkCalls {
    static final String VERSION = "5.199";

    private final VkApi api;
    private final Optional<Proxy> proxy;

    /**
     * Makes one.
     *
     * @param proxy through what the API is reached
     */
    VkCalls(VkApi api, Optional<Proxy> proxy) {
        this.api = api;
        this.proxy = proxy;
    }

    /** Returns the whole body, which holds {@code response}. */
    JsonNode call(String method, String token, Map<String, String> parameters) {
        return reply(method, token, parameters).body();
    }

    /** Returns what came back; its body holds {@code response}. */
    VkReply reply(String method, String token, Map<String, String> parameters) {
        Map<String, String> form = new TreeMap<>(parameters);
        form.put("v", VERSION);
        VkReply reply = send(method, token, form);
        JsonNode body = reply.body();
        if (body.path("error").isObject()) {
            throw new MessengerException(error(body.path("error")));
        }
        if (!body.has("response")) {
            throw new MessengerException(lost("an answer without response or error"));
        }
        return reply;
    }

    static MessengerFailure error(JsonNode error) {
        return VkErrors.failure(
                error.path("error_code").asInt(0),
                error.path("error_subcode").asInt(0),
                error.path("error_msg").asString(""));
    }

    private VkReply send(String method, String token, Map<String, String> form) {
        try {
            return api.call(method, token, form);
        } catch (RetryableException e) {
            throw new MessengerException(VkTrouble.of(e, proxy));
        } catch (FeignException e) {
            throw new MessengerException(e.status() > 0 ? lost("HTTP status " + e.status()) : lost("a broken answer"));
        } catch (JacksonException e) {
            throw new MessengerException(lost("an answer that is no JSON"));
        }
    }

    private static MessengerFailure lost(String text) {
        return new MessengerFailure(Kind.TROUBLE, 0, text, true);
    }
}
