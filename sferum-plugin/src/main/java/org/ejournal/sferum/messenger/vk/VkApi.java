package org.ejournal.sferum.messenger.vk;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.Map;

/** VK's API over HTTP: one method for all of its, since parameters and envelope are the same everywhere. */
interface VkApi {
    /**
     * Calls a method. The token travels in a header, so that VK's echo of the parameters does not show it.
     *
     * @param method the method's name, such as {@code messages.createChat}
     * @param token the token to call with
     * @param parameters the form; {@code v} is among them
     * @return what came back, answer or error
     */
    @RequestLine("POST /{method}")
    @Headers({"Content-Type: application/x-www-form-urlencoded; charset=utf-8", "Authorization: Bearer {token}"})
    VkReply call(@Param("method") String method, @Param("token") String token, Map<String, String> parameters);
}
