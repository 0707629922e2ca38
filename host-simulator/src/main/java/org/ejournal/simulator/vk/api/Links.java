package org.ejournal.simulator.vk.api;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Where the local VK answers, and the links that lead to it.
 *
 * <p>VK's own invitation links begin with {@code https://vk.me/join/} (vk.md section 5). These begin with the local
 * VK's address, so that a person can follow them in a browser; clients have to treat links as opaque anyway. The key
 * has the length and the letters of VK's newer ones, and so has a call's.
 */
public final class Links implements ApplicationListener<WebServerInitializedEvent> {
    private static final String JOIN = "/join/";
    private static final String CALL = "/call/join/";
    private static final int KEY_BYTES = 27;
    private static final int CALL_KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private volatile int port;

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** A new unguessable key of 36 letters. */
    public String newKey() {
        return newKey(KEY_BYTES);
    }

    /** A new unguessable key of a call, of 43 letters. */
    String newCallKey() {
        return newKey(CALL_KEY_BYTES);
    }

    private String newKey(int bytes) {
        byte[] key = new byte[bytes];
        random.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    public String invitation(String key) {
        return address() + JOIN + key;
    }

    /** The link that leads into a call. */
    public String call(String key) {
        return address() + CALL + key;
    }

    /** The key in an invitation link, whatever address it begins with. */
    static String keyOf(String link) {
        int join = link.lastIndexOf(JOIN);
        return (join < 0 ? link : link.substring(join + JOIN.length())).strip();
    }
}
