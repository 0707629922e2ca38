package org.ejournal.simulator.vk.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Error 14's picture: four figures, by which a person shows to be one (vk.md section 2).
 *
 * <p>They follow from {@code captcha_sid}, so nothing has to be remembered; a call that brings both passes.
 */
public final class Captcha {
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final String PATH = "/captcha.php";
    private static final long LARGEST = 1_000_000_000_000L;
    private static final int FACTOR = 7919;
    private static final int FIGURES = 10_000;

    private Captcha() {}

    static String newSid() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(1, LARGEST));
    }

    static String picture(Links links, String sid) {
        return links.address() + PATH + "?sid=" + sid;
    }

    static boolean isSolvedIn(Map<String, String> given) {
        String sid = given.getOrDefault("captcha_sid", "");
        return sid.matches("\\d{1,12}") && key(sid).equals(given.get("captcha_key"));
    }

    /** The way to the picture. */
    public static RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route().GET(PATH, Captcha::draw).build();
    }

    private static ServerResponse draw(ServerRequest request) {
        String sid =
                request.param("sid").filter(text -> text.matches("\\d{1,12}")).orElse("0");
        return ServerResponse.ok()
                .contentType(SVG)
                .body("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"130\" height=\"50\"><rect width=\"130\""
                        + " height=\"50\" fill=\"#fff\"/><text x=\"20\" y=\"36\" font-size=\"32\">" + key(sid)
                        + "</text></svg>");
    }

    private static String key(String sid) {
        return String.format("%04d", Long.parseLong(sid) % LARGEST * FACTOR % FIGURES);
    }
}
