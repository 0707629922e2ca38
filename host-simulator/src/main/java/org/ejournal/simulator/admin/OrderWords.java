package org.ejournal.simulator.admin;

import java.util.Locale;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.school.OrderKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The words of the order pages as the organisation says them: a key that ends in {@code .college} goes before the same
 * without it.
 *
 * @param messages the bundles
 * @param college whether the organisation is a college
 */
record OrderWords(MessageSource messages, boolean college) {
    /** Returns the name of a kind of orders. */
    public String kind(OrderKind kind) {
        return say("orders.kind." + kind);
    }

    /** Returns the label of a field, which may differ by kind. */
    String field(OrderKind kind, String name) {
        String own = find("orders.field." + kind + "." + name);
        return own == null ? say("orders.field." + name) : own;
    }

    /** Returns what helps to fill in a field; empty where nothing does. */
    String hint(OrderKind kind, String name) {
        String own = find("orders.hint." + kind + "." + name);
        return own == null ? "" : own;
    }

    private String say(String key) {
        String found = find(key);
        return found == null ? key : found;
    }

    private @Nullable String find(String key) {
        String own = college ? messages.getMessage(key + ".college", null, null, locale()) : null;
        return own == null ? messages.getMessage(key, null, null, locale()) : own;
    }

    private static Locale locale() {
        return Texts.RUSSIAN;
    }
}
