package org.ejournal.e2e;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the journal's pages offer somebody, found by opening every window that they lead to and pressing every button of a
 * few windows of each kind. A question is asked and never answered, so all that needs one stays undone.
 */
final class Offers {
    private static final String WINDOW = "/windows/";

    private final Visitor visitor;
    private final Map<String, String> csrf;
    private final int ofAKind;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> windows = new LinkedHashSet<>();
    private final Map<String, String> opened = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> presses = new LinkedHashMap<>();

    private Offers(Visitor visitor, int ofAKind) {
        this.visitor = visitor;
        this.csrf = visitor.csrf();
        this.ofAKind = ofAKind;
    }

    /** Looks round as somebody, from the desktop and those windows on, into so many windows of a kind. */
    static Offers of(Visitor visitor, int ofAKind, String... beginnings) {
        Offers offers = new Offers(visitor, ofAKind);
        Stream.of(beginnings).forEach(offers::found);
        offers.links(visitor.page("/"));
        while (!offers.waiting.isEmpty()) {
            offers.open(offers.waiting.poll());
        }
        return offers;
    }

    /** Returns the addresses of all windows that pages lead to. */
    Set<String> windows() {
        return windows;
    }

    /** Returns the windows that were looked into, a few of each kind: where their pages are, by their own addresses. */
    Map<String, String> opened() {
        return opened;
    }

    /** Returns what the buttons send, by the address that they send it to. */
    Map<String, Map<String, List<String>>> presses() {
        return presses;
    }

    /** Two addresses are of a kind when they differ in values alone. */
    static String kind(String address) {
        return address.replaceAll("=[^&]*", "");
    }

    private void found(String address) {
        if (address.startsWith(WINDOW) && windows.add(address)) {
            waiting.add(address);
        }
    }

    private void links(Element shown) {
        shown.select("[data-open]").forEach(link -> found(link.attr("data-open")));
        shown.select("[data-tab]").forEach(tab -> found(tab.attr("hx-get").replaceAll("[?&]window=[^&]*", "?x=")));
    }

    private void open(String address) {
        if (kinds.merge(kind(address), 1, Integer::sum) > ofAKind) {
            return;
        }
        HttpResponse<String> answer = visitor.get(address, csrf);
        if (answer.statusCode() == 200) {
            Document shown = Jsoup.parse(answer.body());
            opened.put(address, shown.select("[data-pane][data-page]").attr("data-page"));
            look(shown, true);
        }
    }

    private void look(Document shown, boolean press) {
        links(shown);
        List<String> fresh = new ArrayList<>();
        for (Element button : shown.select("form button[data-action]:not([disabled])")) {
            String address = button.attr("hx-post");
            if (presses.putIfAbsent(address, values(button.closest("form"))) == null) {
                fresh.add(address);
            }
        }
        if (press) {
            fresh.forEach(this::press);
        }
    }

    /** The first row of each table is selected, since many buttons need one. */
    private static Map<String, List<String>> values(Element form) {
        Map<String, List<String>> values = new LinkedHashMap<>(Window.values(form));
        form.select("[data-table]")
                .forEach(table -> table.select("[data-select]").stream()
                        .findFirst()
                        .ifPresent(first -> values.put(first.attr("name"), List.of(first.attr("value")))));
        return values;
    }

    private void press(String address) {
        Map<String, List<String>> form = presses.get(address);
        Document answer = Jsoup.parse(visitor.post(address, form, csrf).body());
        answer.select("section.question [data-answer][hx-post]")
                .forEach(next -> presses.putIfAbsent(next.attr("hx-post"), form));
        answer.select("section.window[data-window]").forEach(window -> found(window.attr("data-window")));
        look(answer, false);
    }
}
