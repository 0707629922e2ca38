package org.ejournal.simulator.vk.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes JSON objects that keep the order of their keys. */
final class Json {
    private Json() {}

    /** An object of alternating keys and values; absent values are left out. */
    static Map<String, Object> object(@Nullable Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return object;
    }

    /** VK's 0 or 1. */
    static int bit(boolean value) {
        return value ? 1 : 0;
    }
}
