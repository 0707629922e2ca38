package org.ejournal.simulator.vk.act;

import java.util.Map;

/**
 * What somebody is told to do.
 *
 * @param given the fields by name, as text
 */
record Act(Map<String, String> given) {
    String word() {
        return text("do");
    }

    /** The person who acts. */
    long person() {
        return number("as");
    }

    String text(String field) {
        String text = given.getOrDefault(field, "").strip();
        if (text.isEmpty()) {
            throw new WrongActException(field, "given");
        }
        return text;
    }

    long number(String field) {
        String text = text(field);
        if (!text.matches("-?\\d{1,18}")) {
            throw new WrongActException(field, "a whole number");
        }
        return Long.parseLong(text);
    }

    boolean has(String field) {
        return !given.getOrDefault(field, "").isBlank();
    }
}
