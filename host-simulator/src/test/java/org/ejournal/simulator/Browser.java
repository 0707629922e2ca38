package org.ejournal.simulator;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens pages and presses their buttons as a person would, without drawing them. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI journal;
    private HttpResponse<String> page;

    Browser(URI journal) {
        this.journal = journal;
    }

    Browser signIn(String login) {
        open("/login");
        return submit("/login", "username=" + login + "&password=demo");
    }

    Browser open(String path) {
        return send(HttpRequest.newBuilder(journal.resolve(path)));
    }

    /** Asks for a window, as the desktop does. */
    Browser window(String path) {
        return send(HttpRequest.newBuilder(journal.resolve(path)).header("HX-Request", "true"));
    }

    /** Sends a form with the token of the page that is open. */
    Browser submit(String path, String fields) {
        Matcher token = TOKEN.matcher(page.body());
        String guard = token.find() ? "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "";
        return post(path, fields + "&" + guard);
    }

    /** Sends a form as another site would, without the token. */
    Browser post(String path, String fields) {
        return send(HttpRequest.newBuilder(journal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private Browser send(HttpRequest.Builder request) {
        try {
            page = client.send(request.build(), BodyHandlers.ofString());
            return this;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    int status() {
        return page.statusCode();
    }

    String text() {
        return page.body();
    }

    String path() {
        return page.uri().getPath();
    }
}
