package org.ejournal.sferum.messenger.vk;

import feign.FeignException;
import feign.RetryableException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import java.util.TreeMap;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Calls methods and turns every way of failing into one: a {@link MessengerException}. */
class VkCalls {
    static final String VERSION = "5.199";

    private final VkApi api;

    VkCalls(VkApi api) {
        this.api = api;
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
            throw new MessengerException(unreachable(e));
        } catch (FeignException e) {
            throw new MessengerException(e.status() > 0 ? lost("HTTP status " + e.status()) : lost("a broken answer"));
        } catch (JacksonException e) {
            throw new MessengerException(lost("an answer that is no JSON"));
        }
    }

    /** A connection that was never made had no effect; one that broke may have had. */
    private static MessengerFailure unreachable(RetryableException e) {
        boolean neverSent = caused(e, ConnectException.class)
                || caused(e, HttpConnectTimeoutException.class)
                || caused(e, UnknownHostException.class)
                || caused(e, UnresolvedAddressException.class);
        return neverSent ? new MessengerFailure(Kind.TROUBLE, 0, "no connection", false) : lost("a lost answer");
    }

    private static boolean caused(@Nullable Throwable e, Class<? extends Throwable> by) {
        return e != null && (by.isInstance(e) || caused(e.getCause(), by));
    }

    private static MessengerFailure lost(String text) {
        return new MessengerFailure(Kind.TROUBLE, 0, text, true);
    }
}
