package org.ejournal.simulator.vk.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What VKScript's values do with each other.
 *
 * <p>Values are {@code null}, {@link Boolean}, {@link Long}, {@link Double}, {@link String}, {@link List} and
 * {@link Map}.
 */
final class Values {
    private static final int LARGEST = 1_000_000;

    private Values() {}

    static Object number(String text) {
        try {
            return text.contains(".") ? (Object) Double.valueOf(text) : (Object) Long.valueOf(text);
        } catch (NumberFormatException tooLong) {
            throw ScriptFailure.atCompiling("wrong number " + text);
        }
    }

    /** A copy that the script may change, with whole numbers as {@link Long}. */
    static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(String.valueOf(key), copy(item)));
            return copy;
        }
        if (value instanceof Iterable<?> items) {
            List<@Nullable Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        if (value instanceof Number number && !(number instanceof Double) && !(number instanceof Float)) {
            return number.longValue();
        }
        return value;
    }

    static boolean truth(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        if (value instanceof String text) {
            return !text.isEmpty() && !text.equals("0");
        }
        return !(value instanceof List<?> list && list.isEmpty()) && value != null;
    }

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean flag) {
            return flag ? "1" : "";
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Values::text).collect(Collectors.joining(","));
        }
        return String.valueOf(value);
    }

    static @Nullable Object binary(String sign, @Nullable Object left, @Nullable Object right) {
        return switch (sign) {
            case "+" -> sum(left, right);
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "<" -> compare(left, right) < 0;
            case ">" -> compare(left, right) > 0;
            case "<=" -> compare(left, right) <= 0;
            case ">=" -> compare(left, right) >= 0;
            default -> arithmetic(sign, left, right);
        };
    }

    private static Object sum(@Nullable Object left, @Nullable Object right) {
        if (left instanceof List<?> first && right instanceof List<?> second) {
            requireRoom(first.size() + second.size());
            List<@Nullable Object> both = new ArrayList<>(first);
            both.addAll(second);
            return both;
        }
        if (left instanceof String || right instanceof String) {
            String both = text(left) + text(right);
            requireRoom(both.length());
            return both;
        }
        return arithmetic("+", left, right);
    }

    private static void requireRoom(int size) {
        if (size > LARGEST) {
            throw ScriptFailure.atRunning("Value is too large");
        }
    }

    private static Object arithmetic(String sign, @Nullable Object left, @Nullable Object right) {
        Number first = asNumber(left);
        Number second = asNumber(right);
        boolean zero = second.doubleValue() == 0;
        if (zero && (sign.equals("/") || sign.equals("%"))) {
            throw ScriptFailure.atRunning("Division by zero");
        }
        if (first instanceof Long a && second instanceof Long b) {
            if (sign.equals("/") && a % b != 0) {
                return (double) a / b;
            }
            return whole(sign, a, b);
        }
        return broken(sign, first.doubleValue(), second.doubleValue());
    }

    private static Object whole(String sign, long a, long b) {
        return switch (sign) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            default -> a % b;
        };
    }

    private static Object broken(String sign, double a, double b) {
        return switch (sign) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            default -> a % b;
        };
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Boolean || right instanceof Boolean) {
            return truth(left) == truth(right);
        }
        if (left instanceof Number || right instanceof Number) {
            return left != null
                    && right != null
                    && asNumber(left).doubleValue() == asNumber(right).doubleValue();
        }
        return Objects.equals(left, right);
    }

    private static int compare(@Nullable Object left, @Nullable Object right) {
        if (left instanceof String first && right instanceof String second) {
            return first.compareTo(second);
        }
        return Double.compare(asNumber(left).doubleValue(), asNumber(right).doubleValue());
    }

    static Number asNumber(@Nullable Object value) {
        if (value instanceof Long || value instanceof Double) {
            return (Number) value;
        }
        if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        if (value instanceof String text) {
            return fromText(text.strip());
        }
        return 0L;
    }

    private static Number fromText(String text) {
        try {
            return text.matches("-?\\d+") ? (Number) Long.valueOf(text) : (Number) Double.valueOf(text);
        } catch (NumberFormatException notANumber) {
            return 0L;
        }
    }
}
