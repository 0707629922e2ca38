package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lets axe-core look at pages for what shuts people out: the rules of WCAG 2.2 up to AA, and its own best practices. */
final class Axe {
    private static final String SCRIPT = read();

    /** What is serious or critical, one line for each element, with what axe has to say of it. */
    private static final String LOOK = """
            () => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations
                .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                .flatMap(rule => rule.nodes.map(node =>
                    rule.id + ' (' + rule.impact + ') at ' + node.target.join(' ') + ': '
                        + node.failureSummary.replace(/\\s+/g, ' ') + ' ' + node.html.slice(0, 200))))
            """;

    private final List<String> looked = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private static String read() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Looks at a page as it stands, and keeps a picture of it. */
    void look(Page page, String name) {
        page.evaluate(SCRIPT);
        List<?> lines = (List<?>) page.evaluate(LOOK);
        lines.forEach(line -> found.add(name + ": " + line));
        looked.add(name);
        Browsers.keep(page, "axe-" + name);
    }

    /** Fails where anything serious was found, and where fewer pages than that were looked at. */
    void requireNothingSerious(int pages) {
        assertThat(found).as("what axe found in %s", looked).isEmpty();
        assertThat(looked).hasSizeGreaterThanOrEqualTo(pages);
    }
}
