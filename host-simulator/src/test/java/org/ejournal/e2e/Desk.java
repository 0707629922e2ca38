package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who is signed in and uses the journal in a browser. */
final class Desk {
    private final Page page;

    private Desk(Page page) {
        this.page = page;
    }

    /** Signs in by the list of demo accounts. */
    static Desk signIn(Page page, Journal journal, String login) {
        page.navigate(journal.address() + "/login");
        page.locator("[data-account=" + login + "]").click();
        assertThat(page.locator("[data-start]")).isVisible();
        return new Desk(page);
    }

    /** Returns the desk of somebody who has signed in on that page. */
    static Desk of(Page page) {
        return new Desk(page);
    }

    Page page() {
        return page;
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    Locator shortcut(String label) {
        return page.locator("[data-shortcut]", labelled(label));
    }

    /** Leaves for VK ID by the shortcut and the window that whoever has linked no account has. */
    VkIdPages leave() {
        shortcut("Привязать аккаунт к Сферум").click();
        press("Привязать учебный");
        return new VkIdPages(page);
    }

    /** Unlinks the own account, in the words of the profiles after 002 and 003. */
    Desk unlink() {
        return unlinkBy("Отвязать учетную запись");
    }

    /** Unlinks the own account, in the words of the profiles after 000 and 001. */
    Desk unlinkProfile() {
        return unlinkBy("Отменить привязку учебного профиля VK ID");
    }

    private Desk unlinkBy(String button) {
        registry().press(button);
        press("Отвязать аккаунт от Сферума");
        page.locator("[data-answer='Да']").click();
        assertThat(page.getByText("Аккаунт отвязан от Сферума.").first()).isVisible();
        return this;
    }

    /** Opens the registry «Сферум» by its shortcut. */
    Desk registry() {
        shortcut("Сферум").first().click();
        assertThat(at("[data-window] [data-shown]")).isVisible();
        return this;
    }

    /** Opens a window by «Пуск». */
    Desk menu(String label) {
        at("[data-start]").click();
        at("[data-menu='" + label + "']").click();
        assertThat(at("[data-window]")).isVisible();
        return this;
    }

    /** Presses a button of the window on top. */
    Desk press(String label) {
        page.locator("[data-window]")
                .last()
                .locator("button[data-action]", labelledIn(label))
                .first()
                .click();
        return this;
    }

    /** Closes the window on top. */
    Desk close() {
        page.locator("[data-window]").last().locator("[data-close]").click();
        return this;
    }

    /** Waits until the window on top says something. */
    Desk says(String text) {
        assertThat(page.locator("[data-window]").last()).containsText(text);
        return this;
    }

    private static Page.LocatorOptions labelled(String label) {
        return new Page.LocatorOptions().setHasText(label);
    }

    private static Locator.LocatorOptions labelledIn(String label) {
        return new Locator.LocatorOptions().setHasText(label);
    }

    /** Whether the page itself has to be moved sideways to be read. */
    boolean widerThanTheScreen() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
