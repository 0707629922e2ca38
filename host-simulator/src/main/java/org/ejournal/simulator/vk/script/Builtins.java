package org.ejournal.simulator.vk.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods that VKScript's lists and texts have, and its few functions. */
final class Builtins {
    private Builtins() {}

    static @Nullable Object function(String name, List<@Nullable Object> arguments) {
        return switch (name) {
            case "parseInt" -> Values.asNumber(argument(arguments, 0)).longValue();
            case "parseDouble" -> Values.asNumber(argument(arguments, 0)).doubleValue();
            default -> throw ScriptFailure.atRunning("Function " + name + " is not found");
        };
    }

    static @Nullable Object part(@Nullable Object object, @Nullable Object key) {
        if (object instanceof Map<?, ?> map) {
            return map.get(Values.text(key));
        }
        if (object instanceof List<?> list) {
            return "length".equals(key) ? (Object) (long) list.size() : item(list, key);
        }
        return object instanceof String text && "length".equals(key) ? (Object) (long) text.length() : null;
    }

    static @Nullable Object method(@Nullable Object object, String name, List<@Nullable Object> arguments) {
        if (object instanceof List<?> list) {
            @SuppressWarnings("unchecked")
            List<@Nullable Object> items = (List<@Nullable Object>) list;
            return onList(items, name, arguments);
        }
        if (object instanceof String text) {
            return onText(text, name, arguments);
        }
        throw ScriptFailure.atRunning("Method " + name + " requires an array or a string");
    }

    private static @Nullable Object onList(List<@Nullable Object> list, String name, List<@Nullable Object> given) {
        return switch (name) {
            case "push" -> {
                list.addAll(given);
                yield (long) list.size();
            }
            case "unshift" -> {
                list.addAll(0, given);
                yield (long) list.size();
            }
            case "pop" -> list.isEmpty() ? null : list.remove(list.size() - 1);
            case "shift" -> list.isEmpty() ? null : list.remove(0);
            case "slice" -> new ArrayList<>(list.subList(bound(given, 0, 0, list.size()), end(given, list.size())));
            case "splice" -> splice(list, given);
            case "concat" -> {
                List<@Nullable Object> both = new ArrayList<>(list);
                given.forEach(more -> {
                    if (more instanceof List<?> items) {
                        both.addAll(items);
                    } else {
                        both.add(more);
                    }
                });
                yield both;
            }
            case "indexOf" -> (long) list.indexOf(argument(given, 0));
            case "join" ->
                list.stream()
                        .map(Values::text)
                        .collect(Collectors.joining(given.isEmpty() ? "," : Values.text(given.get(0))));
            default -> throw ScriptFailure.atRunning("Method " + name + " is not found");
        };
    }

    private static Object onText(String text, String name, List<@Nullable Object> given) {
        return switch (name) {
            case "indexOf" -> (long) text.indexOf(Values.text(argument(given, 0)));
            case "split" ->
                new ArrayList<Object>(List.of(text.split(Pattern.quote(Values.text(argument(given, 0))), -1)));
            case "slice" -> text.substring(bound(given, 0, 0, text.length()), end(given, text.length()));
            case "substr" -> {
                int from = bound(given, 0, 0, text.length());
                long length = given.size() > 1 ? Values.asNumber(given.get(1)).longValue() : text.length();
                yield text.substring(from, (int) Math.max(from, Math.min(text.length(), from + length)));
            }
            default -> throw ScriptFailure.atRunning("Method " + name + " is not found");
        };
    }

    private static Object splice(List<@Nullable Object> list, List<@Nullable Object> given) {
        int from = bound(given, 0, 0, list.size());
        long length = given.size() > 1 ? Values.asNumber(given.get(1)).longValue() : list.size();
        List<@Nullable Object> window = list.subList(from, (int) Math.max(from, Math.min(list.size(), from + length)));
        List<@Nullable Object> removed = new ArrayList<>(window);
        window.clear();
        if (given.size() > 2) {
            list.addAll(from, given.subList(2, given.size()));
        }
        return removed;
    }

    private static int end(List<@Nullable Object> given, int size) {
        return Math.max(bound(given, 0, 0, size), bound(given, 1, size, size));
    }

    private static int bound(List<@Nullable Object> given, int index, int otherwise, int size) {
        long asked = given.size() > index ? Values.asNumber(given.get(index)).longValue() : otherwise;
        return (int) Math.max(0, Math.min(size, asked < 0 ? size + asked : asked));
    }

    private static @Nullable Object item(List<?> list, @Nullable Object key) {
        long index = Values.asNumber(key).longValue();
        return index < 0 || index >= list.size() ? null : list.get((int) index);
    }

    private static @Nullable Object argument(List<@Nullable Object> given, int index) {
        return index < given.size() ? given.get(index) : null;
    }
}
