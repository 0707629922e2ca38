package org.ejournal.simulator.vk.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call, checked against VK's schema.
 *
 * <p>As with VK, an empty value counts as absent and an unknown name is ignored. What does not fit is refused with
 * error 100; the wording after the colon follows messages seen in public, where such were seen.
 */
public final class Parameters {
    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    static Parameters checked(MethodShape method, Map<String, String> given) {
        Map<String, String> values = new HashMap<>();
        for (ParameterShape shape : method.parameters().values()) {
            String value = given.getOrDefault(shape.name(), "");
            if (!value.isBlank()) {
                check(shape, value);
                values.put(shape.name(), value);
            } else if (method.required().contains(shape.name())) {
                throw VkRefusal.parameter(shape.name() + " is undefined");
            }
        }
        return new Parameters(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    long number(String name) {
        return Long.parseLong(require(name).strip());
    }

    long number(String name, long otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    String text(String name) {
        return require(name);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    boolean flag(String name) {
        String value = values.getOrDefault(name, "0").strip();
        return value.equals("1") || value.equals("true");
    }

    /** The items of a list, in the order given, each once; empty where absent. */
    List<String> words(String name) {
        return items(values.get(name));
    }

    /** The whole numbers of a list, in the order given, each once; empty where absent. */
    List<Long> numbers(String name) {
        return words(name).stream().map(Long::valueOf).toList();
    }

    /** The same without these numbers of a list. */
    Parameters without(String name, Set<Long> numbers) {
        String left = numbers(name).stream()
                .filter(number -> !numbers.contains(number))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        Map<String, String> others = new HashMap<>(values);
        others.put(name, left);
        if (left.isEmpty()) {
            others.remove(name);
        }
        return new Parameters(others);
    }

    private String require(String name) {
        String value = values.get(name);
        if (value == null) {
            throw VkRefusal.parameter(name + " is undefined");
        }
        return value;
    }

    private static List<String> items(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(",", -1))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .distinct()
                        .toList();
    }

    private static void check(ParameterShape shape, String value) {
        switch (shape.wire()) {
            case "int" -> checkNumber(shape, value);
            case "csv" -> checkList(shape, value);
            case "number" -> checkDecimal(shape, value);
            default -> checkText(shape, value);
        }
    }

    private static void checkNumber(ParameterShape shape, String value) {
        long number = whole(shape, value);
        if (shape.least() != null && number < shape.least()) {
            throw VkRefusal.parameter(
                    shape.least() == 0
                            ? shape.name() + " should be positive"
                            : shape.name() + " should be greater or equal to " + shape.least());
        }
        if (shape.most() != null && number > shape.most()) {
            throw VkRefusal.parameter(shape.name() + " should be less or equal to " + shape.most());
        }
    }

    private static void checkList(ParameterShape shape, String value) {
        List<String> items = items(value);
        if (shape.integers()) {
            items.forEach(item -> whole(shape, item));
        }
        if (shape.most() != null && items.size() > shape.most()) {
            throw VkRefusal.parameter(shape.name() + " should contain at most " + shape.most() + " items");
        }
    }

    private static void checkDecimal(ParameterShape shape, String value) {
        try {
            Double.parseDouble(value.strip());
        } catch (NumberFormatException notANumber) {
            throw VkRefusal.parameter(shape.name() + " not a number");
        }
    }

    private static void checkText(ParameterShape shape, String value) {
        if (shape.most() != null && value.length() > shape.most()) {
            throw shape.name().equals("message")
                    ? VkRefusal.of(VkRefusal.MESSAGE_TOO_LONG)
                    : VkRefusal.parameter(shape.name() + " is too long");
        }
        if (!shape.choices().isEmpty() && !shape.choices().contains(value)) {
            throw VkRefusal.parameter(shape.name() + " should be one of " + String.join(", ", shape.choices()));
        }
    }

    private static long whole(ParameterShape shape, String value) {
        try {
            return Long.parseLong(value.strip());
        } catch (NumberFormatException notWhole) {
            throw VkRefusal.parameter(shape.name() + " not integer");
        }
    }
}
