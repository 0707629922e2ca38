package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a browser whom a service has sent to VK ID; it follows redirects as far as they stay there. */
final class IdVisitor {
    static final String CLIENT = "52000001";
    static final String BACK = "https://journal.example/vk/back?from=id";
    static final String VERIFIER = "verifier-0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdef";
    static final String CHALLENGE = "cug1UBQ29Ujy-h-4NpcPmF1osbqpzyui820HWv3utz8";
    static final String STATE = "state-0123456789-0123456789-0123456789";

    final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI address;
    private Document page = new Document("");
    private HttpResponse<String> answer;
    private URI left = URI.create("");

    IdVisitor(URI address) {
        this.address = address;
    }

    /** Comes from the service; fields given here stand in place of the usual ones, an empty one is left out. */
    IdVisitor authorize(String... namesAndValues) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", CLIENT);
        query.put("redirect_uri", BACK);
        query.put("state", STATE);
        query.put("code_challenge", CHALLENGE);
        query.put("code_challenge_method", "s256");
        query.putAll(fields(namesAndValues));
        query.values().removeIf(String::isEmpty);
        return open("/authorize?" + VkClient.encoded(query));
    }

    IdVisitor open(String path) {
        return load(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    /** Sends the form of the page that goes there, with its hidden fields, as it is filled in. */
    IdVisitor send(String action, String... namesAndValues) {
        Element form = page.selectFirst("form[action=" + action + "]");
        assertThat(form).as("a form to %s on: %s", action, page.text()).isNotNull();
        Map<String, String> sent = new LinkedHashMap<>();
        form.select("input[type=hidden], input[type=radio][checked]")
                .forEach(input -> sent.put(input.attr("name"), input.attr("value")));
        Map<String, String> filled = fields(namesAndValues);
        filled.keySet()
                .forEach(name -> assertThat(form.select("[name=" + name + "]"))
                        .as("the field %s", name)
                        .isNotEmpty());
        sent.putAll(filled);
        return post(action, sent);
    }

    IdVisitor post(String path, Map<String, String> form) {
        return load(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(VkClient.encoded(form))));
    }

    /** Signs in with phone and password as far as the code. */
    IdVisitor signIn(String phone, String password) {
        return send("/id/login", "login", phone).send("/id/password", "password", password);
    }

    String text() {
        return page.text();
    }

    String title() {
        return page.select("h1").text();
    }

    Document page() {
        return page;
    }

    int status() {
        return answer.statusCode();
    }

    HttpResponse<String> answer() {
        return answer;
    }

    /** The hidden field of the page's first form. */
    String hidden(String name) {
        return page.select("input[name=" + name + "]").first().attr("value");
    }

    /** Where the browser was sent away to. */
    URI left() {
        return left;
    }

    /** The parameters with which the browser came back to the service. */
    Map<String, String> returned() {
        assertThat(left.toString()).as("left from: %s", page.text()).startsWith(BACK + "&");
        Map<String, String> parameters = new LinkedHashMap<>();
        Arrays.stream(left.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private IdVisitor load(HttpRequest.Builder request) {
        try {
            answer = http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        if (answer.statusCode() != 303) {
            page = Jsoup.parse(answer.body());
            return this;
        }
        URI next = address.resolve(answer.headers().firstValue("Location").orElseThrow());
        if (next.getAuthority().equals(address.getAuthority())) {
            return load(HttpRequest.newBuilder(next).GET());
        }
        left = next;
        return this;
    }
}
