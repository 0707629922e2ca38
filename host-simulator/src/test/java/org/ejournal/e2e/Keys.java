package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** Somebody who has no mouse. Wherever the focus comes to, it must be seen and must be able to go on. */
final class Keys {
    /** More than a window with all its rows, filters and buttons holds. */
    private static final int MOST_STEPS = 200;

    /** Whether an outline or a shadow tells where the focus is. */
    private static final String SEEN = """
            () => {
              const at = document.activeElement;
              const shown = getComputedStyle(at);
              const outlined = shown.outlineStyle !== 'none' && parseFloat(shown.outlineWidth) > 0;
              return outlined || shown.boxShadow !== 'none';
            }
            """;

    private static final String WHERE = "() => document.activeElement.outerHTML.slice(0, 160)";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Goes on with Tab until the focus is there. */
    Keys tabTo(Locator target) {
        return go("Tab", target);
    }

    /** Goes back with Shift and Tab until the focus is there. */
    Keys backTo(Locator target) {
        return go("Shift+Tab", target);
    }

    private Keys go(String key, Locator target) {
        assertThat(target).isVisible();
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                Assertions.assertThat(page.evaluate(SEEN))
                        .as("the focus can be seen on %s", page.evaluate(WHERE))
                        .isEqualTo(true);
                return this;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("%s does not lead to %s, it ends at %s".formatted(key, target, page.evaluate(WHERE)));
    }

    Keys press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Waits until the focus is there, as after something has opened or closed. */
    Keys isAt(Locator target) {
        assertThat(target).isFocused();
        return this;
    }

    /** Goes round with Tab once: every step leads on, and none leads out of the window on top. */
    Keys goesRound(Locator window) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            String before = (String) page.evaluate(WHERE);
            page.keyboard().press("Tab");
            boolean around = (boolean) page.evaluate("() => document.activeElement === document.body"
                    + " || !!document.activeElement.closest('.topbar')");
            if (around) {
                return this;
            }
            Assertions.assertThat((boolean) window.evaluate("element => element.contains(document.activeElement)"))
                    .as("the focus stays in the window after %s", before)
                    .isTrue();
        }
        throw new AssertionError("Tab does not lead out of " + page.evaluate(WHERE));
    }
}
