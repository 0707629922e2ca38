package org.ejournal.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a browser is sent by one site, and what its pages then hold. */
final class Seen {
    private final BrowserContext browser;
    private final String site;
    private final List<Response> arrived = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Seen(BrowserContext browser, URI site) {
        this.browser = browser;
        this.site = site + "/";
        browser.onResponse(arrived::add);
    }

    /** Takes in what has come since; to be called before a page is left. */
    void look() {
        List<Response> fresh = List.copyOf(arrived);
        arrived.clear();
        fresh.stream().filter(response -> response.url().startsWith(site)).forEach(this::keep);
        browser.pages().stream()
                .filter(page -> page.url().startsWith(site))
                .forEach(page -> text.append(page.content()).append('\n'));
    }

    private void keep(Response response) {
        try {
            text.append(response.allHeaders()).append('\n');
            text.append(response.text()).append('\n');
        } catch (PlaywrightException gone) {
            // A redirect has no body, and what was left before it was looked at has none any more.
            text.append(response.status()).append('\n');
        }
    }

    String text() {
        return text.toString();
    }
}
