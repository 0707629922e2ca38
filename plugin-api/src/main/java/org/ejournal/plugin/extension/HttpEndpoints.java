package org.ejournal.plugin.extension;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pf4j.ExtensionPoint;

/**
 * Answers plain HTTP requests of other systems: the return from a sign-in elsewhere, events that a messenger sends,
 * calendar feeds (AH-12, AH-18). A plugin has one; it answers everything below
 * {@link org.ejournal.plugin.host.Host#endpointAddress}.
 *
 * <p>There is no session and no viewer: whoever asks is a stranger, unless the request itself proves more, by a secret
 * in its body or its path for example. The host lets {@code GET} and {@code POST} through, with at most
 * {@link #LARGEST_BODY} bytes of body; it asks for a {@code HEAD} as for a {@code GET} and leaves out the body of the
 * answer. It answers everything else itself: 405 for other methods, 413 for a larger body,
 * and 503 with {@code Retry-After} while the plugin is not running.
 *
 * <p>The host calls it on request threads, many at a time. It answers within milliseconds and asks no other system
 * (AH-16): what takes longer is noted, and done by a task of the plugin's.
 *
 * <pre>{@code
 * public Response answer(Request request) {
 *     if (!request.path().equals("/greetings") || !request.method().equals("POST")) {
 *         return Response.of(404, "");
 *     }
 *     greetings.note(new String(request.body(), StandardCharsets.UTF_8));
 *     return Response.of(200, "ok");
 * }
 * }</pre>
 */
public interface HttpEndpoints extends ExtensionPoint {
    /** How many bytes of body the host takes: one mebibyte. */
    int LARGEST_BODY = 1 << 20;

    /**
     * Answers the request. An {@link AccessDeniedException} is answered by 403 and an {@link UnknownScreenException} by
     * 404. Any other exception is answered by 500 without its text, logged and shown as a failure of the plugin's.
     */
    Response answer(Request request);

    /**
     * A request.
     *
     * @param method {@code GET} or {@code POST}
     * @param path the path below the plugin's own address, decoded; begins with a slash
     * @param query the query's values by name, decoded, in order
     * @param headers the headers' values by name in lower case; no cookies, since they are the host's
     * @param body the body; empty for none
     */
    record Request(
            String method,
            String path,
            Map<String, List<String>> query,
            Map<String, List<String>> headers,
            byte[] body) {
        /** Copies everything. */
        public Request {
            query = copy(query, false);
            headers = copy(headers, true);
            body = body.clone();
        }

        /** Returns a copy of the body. */
        @Override
        public byte[] body() {
            return body.clone();
        }

        private static Map<String, List<String>> copy(Map<String, List<String>> values, boolean headers) {
            Map<String, List<String>> copy = new TreeMap<>();
            values.forEach((name, each) -> copy.put(headers ? name.toLowerCase(Locale.ROOT) : name, List.copyOf(each)));
            return Map.copyOf(copy);
        }
    }

    /**
     * An answer. The host adds headers that keep browsers from guessing, framing and storing it.
     *
     * @param status HTTP's status, from 200 to 599
     * @param contentType the body's type; empty for no body
     * @param headers more headers by name, without cookies
     * @param body the body; empty for none
     */
    record Response(int status, String contentType, Map<String, String> headers, byte[] body) {
        private static final int LEAST = 200;
        private static final int MOST = 599;
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");
        private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]*");

        /**
         * Copies everything.
         *
         * @throws IllegalArgumentException when the status or a header is not one, or a header sets a cookie
         */
        public Response {
            if (status < LEAST || status > MOST) {
                throw new IllegalArgumentException("A status is from 200 to 599: " + status);
            }
            checkValue("Content-Type", contentType);
            headers = Map.copyOf(headers);
            headers.forEach(Response::check);
            body = body.clone();
        }

        /** Makes one of plain text. */
        public static Response of(int status, String text) {
            return new Response(
                    status, text.isEmpty() ? "" : "text/plain;charset=UTF-8", Map.of(), text.getBytes(UTF_8));
        }

        /** Returns a copy of the body. */
        @Override
        public byte[] body() {
            return body.clone();
        }

        private static void check(String name, String value) {
            if (!NAME.matcher(name).matches() || name.toLowerCase(Locale.ROOT).startsWith("set-cookie")) {
                throw new IllegalArgumentException("A plugin does not set the header " + name);
            }
            checkValue(name, value);
        }

        private static void checkValue(String name, String value) {
            if (!VALUE.matcher(value).matches()) {
                throw new IllegalArgumentException("The header " + name + " is printable ASCII only");
            }
        }
    }
}
