package org.ejournal.simulator.vk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen: it keeps cookies, follows redirects and sends the secret of the last page's forms. */
final class Browser {
    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([0-9a-f]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final URI address;
    private String page = "";
    private int status;
    private String path = "";

    Browser(URI address) {
        this.address = address;
    }

    /** Opens a page and gives its text. */
    String open(String path) {
        return load(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    /** Sends a form of the page that is open. */
    String send(String path, String... namesAndValues) {
        Matcher secret = SECRET.matcher(page);
        return sendWith(secret.find() ? secret.group(1) : "", path, namesAndValues);
    }

    /** Sends a form with a secret of the sender's choice. */
    String sendWith(String secret, String path, String... namesAndValues) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_csrf", secret);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return load(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(VkClient.encoded(form))));
    }

    int status() {
        return status;
    }

    /** Where the last redirect led. */
    String path() {
        return path;
    }

    private String load(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
            page = response.body();
            status = response.statusCode();
            path = response.uri().getPath();
            return page;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
