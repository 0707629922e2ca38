package org.ejournal.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browsers of a test class. Each test has its own, with nothing left of another; at its end a picture of every page is
 * kept, and an error on the console or a request that failed fails the test.
 *
 * <p>Where the machine has no Chromium the class is left out and says so, unless {@code SFERUM_BROWSER=required}.
 */
public final class Browsers implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final double PATIENCE = 90_000;

    private final List<Page> pages = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> chromium = Chromium.find();
        if (chromium.isEmpty()) {
            String reason = "no Chromium on this machine: " + context.getDisplayName() + " is left out";
            Assertions.assertThat(System.getenv("SFERUM_BROWSER")).as(reason).isNotEqualTo("required");
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(Chromium.FLAGS));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** Opens a browser on a desk. */
    public Page desk() {
        return open(WIDTH, HEIGHT);
    }

    /** Opens a browser on a phone. */
    public Page phone() {
        return open(PHONE_WIDTH, PHONE_HEIGHT);
    }

    private Page open(int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("ru-RU")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(this::note);
        context.onRequestFailed(this::note);
        context.onResponse(this::note);
        context.onWebError(error -> troubles.add("uncaught: " + error.error()));
        Page page = context.newPage();
        pages.add(page);
        return page;
    }

    /** A request that is given up for a newer one is no error, though htmx writes it down as one. */
    private void note(ConsoleMessage message) {
        boolean givenUp =
                message.text().startsWith("htmx:sendAbort") || message.text().startsWith("htmx:afterRequest");
        if (message.type().equals("error") && !givenUp) {
            troubles.add("console: " + message.text() + " at " + message.location());
        }
    }

    /** A page that is left takes its unanswered requests along; that is no failure. */
    private void note(Request request) {
        if (!request.failure().contains("ERR_ABORTED")) {
            troubles.add("request: " + request.method() + " " + request.url() + " " + request.failure());
        }
    }

    private void note(Response response) {
        if (response.status() >= 400) {
            troubles.add("response: " + response.status() + " to "
                    + response.request().method() + " " + response.url());
        }
    }

    /** Forgets the troubles so far, which the test has provoked on purpose. */
    void forgive() {
        troubles.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        for (int number = 0; number < pages.size(); number++) {
            Page page = pages.get(number);
            keep(page, name + (number == 0 ? "" : "-" + (number + 1)));
            page.context().close();
        }
        pages.clear();
        List<String> found = List.copyOf(troubles);
        troubles.clear();
        Assertions.assertThat(found).as("what the browser complained about").isEmpty();
    }

    /** Keeps a picture of the page. */
    static void keep(Page page, String name) {
        if (!page.isClosed()) {
            // The caret would be hidden by a style that the pages' own policy forbids.
            page.screenshot(new Page.ScreenshotOptions()
                    .setCaret(ScreenshotCaret.INITIAL)
                    .setPath(Path.of(System.getProperty("screenshots", "target/screenshots"), name + ".png")));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }
}
