package org.ejournal.simulator.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ejournal.plugin.extension.HttpEndpoints;
import org.ejournal.plugin.extension.HttpEndpoints.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Reads a request as plugins see it. */
final class IncomingRequest {
    private IncomingRequest() {}

    /**
     * Returns the request; empty when its body is too large.
     *
     * @throws IllegalArgumentException when its query cannot be decoded
     */
    static Optional<Request> of(HttpServletRequest request, String path) throws IOException {
        if (request.getContentLengthLong() > HttpEndpoints.LARGEST_BODY) {
            return Optional.empty();
        }
        byte[] body = request.getInputStream().readNBytes(HttpEndpoints.LARGEST_BODY + 1);
        return body.length > HttpEndpoints.LARGEST_BODY
                ? Optional.empty()
                : Optional.of(new Request(
                        method(request),
                        path.isEmpty() ? "/" : path,
                        query(request.getQueryString()),
                        headers(request),
                        body));
    }

    /** Whoever wants the headers alone gets those of the whole answer (RFC 9110 section 9.3.2); the server leaves out the body. */
    private static String method(HttpServletRequest request) {
        return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    }

    /** The servlet's own parameters would take a form's body away. */
    private static Map<String, List<String>> query(@Nullable String text) {
        Map<String, List<String>> values = new TreeMap<>();
        for (String pair : text == null ? new String[0] : text.split("&", -1)) {
            int sign = pair.indexOf('=');
            String name = sign < 0 ? pair : pair.substring(0, sign);
            if (!name.isEmpty()) {
                values.computeIfAbsent(decode(name), key -> new ArrayList<>())
                        .add(sign < 0 ? "" : decode(pair.substring(sign + 1)));
            }
        }
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : Collections.list(request.getHeaderNames())) {
            if (!name.equalsIgnoreCase(HttpHeaders.COOKIE)) {
                values.put(name, Collections.list(request.getHeaders(name)));
            }
        }
        return values;
    }
}
