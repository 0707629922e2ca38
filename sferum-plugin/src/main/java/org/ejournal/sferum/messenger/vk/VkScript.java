package org.ejournal.sferum.messenger.vk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the code that {@code execute} runs: a list of calls whose answers come back in the same order. */
final class VkScript {
    private VkScript() {}

    /**
     * A call of a method.
     *
     * @param method its name, such as {@code messages.createChat}
     * @param parameters text, numbers or lists of those
     */
    record Call(String method, Map<String, Object> parameters) {}

    static String of(List<Call> calls) {
        return "return " + list(calls) + ";";
    }

    static String list(List<Call> calls) {
        return calls.stream().map(VkScript::call).collect(Collectors.joining(",", "[", "]"));
    }

    static String call(Call call) {
        return "API." + call.method() + "(" + object(call.parameters()) + ")";
    }

    private static String object(Map<String, Object> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(entry -> text(entry.getKey()) + ":" + value(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof Collection<?> list) {
            return text(list.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        return text(value.toString());
    }

    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> append(quoted, point));
        return quoted.append('"').toString();
    }

    /** Quotes, backslashes and control characters could end the text early, so none of them stands for itself. */
    private static void append(StringBuilder quoted, int point) {
        if (point == '"' || point == '\\') {
            quoted.append('\\').appendCodePoint(point);
        } else if (point < ' ' || point == 0x2028 || point == 0x2029) {
            quoted.append("\\u%04x".formatted(point));
        } else {
            quoted.appendCodePoint(point);
        }
    }
}
