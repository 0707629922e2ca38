package org.ejournal.e2e;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Opens whatever somebody can open in the journal, from the desktop on: pages, windows and their tabs, a few of each kind. */
final class Crawl {
    private static final int OF_A_KIND = 3;
    private static final List<String> BEGINNINGS = List.of(
            "/",
            "/windows/organisation-settings",
            "/windows/sferum/history",
            "/windows/sferum/initialise",
            "/windows/sferum/link",
            "/windows/sferum/linked",
            "/windows/sferum/unlink",
            "/admin/plugins",
            "/admin/vk",
            "/admin/roster");

    private final Visitor visitor;
    private final Deque<String> waiting = new ArrayDeque<>(BEGINNINGS);
    private final Set<String> known = new HashSet<>(BEGINNINGS);
    private final Map<String, Integer> kinds = new HashMap<>();
    private final StringBuilder read = new StringBuilder();

    private Crawl(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Returns all the answers, one after the other, each under its address. */
    static String of(Visitor visitor) {
        Crawl crawl = new Crawl(visitor);
        while (!crawl.waiting.isEmpty()) {
            crawl.open(crawl.waiting.poll());
        }
        return crawl.read.toString();
    }

    private void open(String address) {
        String answer = address.startsWith("/windows/") || address.startsWith("/screens/")
                ? visitor.get(address, Map.of()).body()
                : visitor.answer(address).body();
        read.append(address).append('\n').append(answer).append('\n');
        Document shown = Jsoup.parse(answer);
        Stream.of("data-open", "hx-get", "href")
                .flatMap(name -> shown.select("a[" + name + "], button[" + name + "]").stream()
                        .map(link -> link.attr(name)))
                .filter(next -> next.startsWith("/") && !next.startsWith("/?open="))
                .filter(next -> kinds.merge(kind(next), 1, Integer::sum) <= OF_A_KIND && known.add(next))
                .forEach(waiting::add);
    }

    /** Two addresses are of a kind when they differ in values alone. */
    private static String kind(String address) {
        return address.replaceAll("=[^&]*", "").replaceAll("[0-9]+", "");
    }
}
