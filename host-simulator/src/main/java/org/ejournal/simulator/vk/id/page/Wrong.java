package org.ejournal.simulator.vk.id.page;

import java.util.Map;

/**
 * What is wrong with a field.
 *
 * @param key of its text in the bundle
 * @param argument of that text; may be empty
 */
record Wrong(String key, String argument) {
    static Map<String, Wrong> at(String field, String key) {
        return at(field, key, "");
    }

    static Map<String, Wrong> at(String field, String key, Object argument) {
        return Map.of(field, new Wrong("id.wrong." + key, String.valueOf(argument)));
    }
}
