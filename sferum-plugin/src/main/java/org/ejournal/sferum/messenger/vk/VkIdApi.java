package org.ejournal.sferum.messenger.vk;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.Map;

/** VK ID over HTTP. Tokens travel in the form's body only (vk.md section 4.2). */
interface VkIdApi {
    /**
     * Asks one of the four things that VK ID answers.
     *
     * @param question {@code auth}, {@code user_info} or {@code revoke}
     * @param form what it is asked with
     */
    @RequestLine("POST /oauth2/{question}")
    @Headers("Content-Type: application/x-www-form-urlencoded; charset=utf-8")
    VkReply ask(@Param("question") String question, Map<String, String> form);
}
