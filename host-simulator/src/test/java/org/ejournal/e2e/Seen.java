package org.ejournal.e2e;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a browser is sent by one site, and what its pages then hold. */
final class Seen {
    private final BrowserContext browser;
    private final String site;
    private final List<Request> finished = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Seen(BrowserContext browser, URI site) {
        this.browser = browser;
        this.site = site + "/";
        // Asked for a body that has not come, the browser would wait for it, be the page left meanwhile or not.
        browser.onRequestFinished(finished::add);
    }

    /** Takes in what has come since; to be called before a page is left. */
    void look() {
        List<Request> fresh = List.copyOf(finished);
        finished.clear();
        fresh.stream().filter(request -> request.url().startsWith(site)).forEach(this::keep);
        text.append(browser.cookies().stream()
                .map(cookie -> cookie.name + '=' + cookie.value + '\n')
                .collect(joining()));
        browser.pages().stream()
                .filter(page -> page.url().startsWith(site))
                .forEach(page -> text.append(page.content()).append('\n'));
    }

    private void keep(Request request) {
        Response response = request.response();
        text.append(response.status()).append(response.headers()).append('\n');
        try {
            text.append(response.text()).append('\n');
        } catch (PlaywrightException gone) {
            // A redirect has no body, and what was left before it was looked at has none any more.
            text.append("(no body)\n");
        }
    }

    String text() {
        return text.toString();
    }
}
