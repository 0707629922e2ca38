package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who is signed in and reads the journal's pages without a browser. */
public final class Visitor {
    private static final String PASSWORD = "demo";

    private final Pages pages;

    private Visitor(Pages pages) {
        this.pages = pages;
    }

    static Visitor signIn(URI journal, String login) {
        Pages pages = new Pages(journal);
        Document form = Jsoup.parse(pages.get("/login").body());
        HttpResponse<String> answer = pages.post(
                "/login",
                Map.of(
                        "username", List.of(login),
                        "password", List.of(PASSWORD),
                        "_csrf", List.of(token(form))));
        assertThat(answer.uri().getPath()).as("%s signs in", login).isEqualTo("/");
        return new Visitor(pages);
    }

    private static String token(Document page) {
        return page.select("input[name=_csrf]").attr("value");
    }

    /** Opens a page. */
    public Document page(String path) {
        return Jsoup.parse(answer(path).body());
    }

    /** Opens a page and tells the whole answer. */
    public HttpResponse<String> answer(String path) {
        return pages.get(path);
    }

    /** Presses the button of a form on a page of the operator's that leads there. */
    public Document press(String page, String action) {
        Document shown = page(page);
        assertThat(shown.select("form[action=" + action + "]"))
                .as("%s has a button that leads to %s", page, action)
                .isNotEmpty();
        return Jsoup.parse(
                pages.post(action, Map.of("_csrf", List.of(token(shown)))).body());
    }

    /**
     * Fills in a form of the operator's pages and sends it; fails where the journal refuses it.
     *
     * @param page where the form is
     * @param action where it leads
     * @param fields what stands in it, as name, value, name, value
     */
    public Document send(String page, String action, String... fields) {
        Map<String, List<String>> form = new HashMap<>();
        form.put("_csrf", List.of(token(page(page))));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], List.of(fields[i + 1]));
        }
        HttpResponse<String> answer = pages.post(action, form);
        Document shown = Jsoup.parse(answer.body());
        assertThat(answer.statusCode())
                .as("the answer to %s: %s", action, shown.select("[data-error]").text())
                .isEqualTo(200);
        assertThat(shown.select("[data-notice=error]"))
                .as("what %s refuses", action)
                .isEmpty();
        return shown;
    }

    /** Opens a window by the address that its shortcut or menu item bears. */
    public Window open(String address) {
        Document desktop = page("/");
        Map<String, String> csrf = csrf(desktop);
        Element window = Jsoup.parse(get(address, csrf).body()).selectFirst("section.window");
        assertThat(window).as("a window at %s", address).isNotNull();
        return new Window(this, csrf, window);
    }

    /** Opens the window of a shortcut or menu item of that label. */
    public Window openByLabel(String label) {
        return open(opener(label)
                .orElseThrow(() -> new AssertionError("Nothing on the desktop is called " + label + ":\n"
                        + page("/").text())));
    }

    /** Returns the address of the window that a shortcut or menu item of that label opens. */
    public Optional<String> opener(String label) {
        return page("/").select("[data-open]").stream()
                .filter(link -> link.text().equals(label))
                .map(link -> link.attr("data-open"))
                .findFirst();
    }

    /** The header that proves that a request comes from our own page. */
    private static Map<String, String> csrf(Document desktop) {
        String headers = desktop.body().attr("hx-headers");
        String[] parts = headers.replaceAll("[{}\" ]", "").split(":", 2);
        assertThat(parts).as("the desktop's hx-headers: %s", headers).hasSize(2);
        return Map.of(parts[0], parts[1]);
    }

    /** Returns the header that proves that a request comes from a page of this visitor's. */
    Map<String, String> csrf() {
        return csrf(page("/"));
    }

    HttpResponse<String> get(String address, Map<String, String> headers) {
        return pages.get(address, array(headers));
    }

    HttpResponse<String> post(String address, Map<String, List<String>> form, Map<String, String> headers) {
        return pages.post(address, form, array(headers));
    }

    private static String[] array(Map<String, String> headers) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("HX-Request", "true"),
                        headers.entrySet().stream()
                                .flatMap(header -> java.util.stream.Stream.of(header.getKey(), header.getValue())))
                .toArray(String[]::new);
    }
}
