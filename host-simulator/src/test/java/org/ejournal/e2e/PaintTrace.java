package org.ejournal.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Chromium writes down of a page while it is used: how long each click takes until its answer is painted. */
final class PaintTrace {
    private static final String SWAPPED = "journal-swapped";
    private static final List<String> CATEGORIES = List.of("devtools.timeline", "blink.user_timing");

    private PaintTrace() {}

    /** Returns how long each click of the work took, in microseconds, up to the end of the first painting of its answer. */
    static List<Double> during(Page page, Runnable clicks) {
        // The pane that an answer takes the place of is no longer in the page by then.
        page.evaluate("document.addEventListener('htmx:afterSwap', (event) => {"
                + " if (event.detail.target.matches('[data-pane]')) { performance.mark('" + SWAPPED + "'); } })");
        Browser browser = page.context().browser();
        browser.startTracing(page, new Browser.StartTracingOptions().setCategories(CATEGORIES));
        clicks.run();
        return paints(browser.stopTracing());
    }

    /** Something that happened. */
    private record Event(String name, double begin, double end) {}

    private static List<Double> paints(byte[] trace) {
        List<Event> events = StreamSupport.stream(
                        new JsonMapper()
                                .readTree(new String(trace, StandardCharsets.UTF_8))
                                .path("traceEvents")
                                .spliterator(),
                        false)
                .map(PaintTrace::event)
                .filter(event -> List.of("click", SWAPPED, "Paint").contains(event.name))
                .sorted((one, other) -> Double.compare(one.begin, other.begin))
                .toList();
        List<Double> paints = new ArrayList<>();
        double clicked = 0;
        boolean swapped = false;
        for (Event event : events) {
            if (event.name.equals("click")) {
                clicked = event.begin;
                swapped = false;
            } else if (event.name.equals(SWAPPED)) {
                swapped = true;
            } else if (clicked > 0 && swapped) {
                paints.add(event.end - clicked);
                clicked = 0;
            }
        }
        return paints;
    }

    private static Event event(JsonNode event) {
        String name = event.path("name").asString("");
        String type = event.path("args").path("data").path("type").asString("");
        double begin = event.path("ts").asDouble(0);
        return new Event(
                name.equals("EventDispatch") ? type : name,
                begin,
                begin + event.path("dur").asDouble(0));
    }
}
