package org.ejournal.sferum.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ejournal.sferum.messenger.Proxy;

/**
 * Reads and writes the exchange's parameters, a line {@code key=value} for each (OS-3). Each line that is wrong is told with
 * its number. A password is never written: {@link #KEPT} stands for it, and keeps it where it is left so.
 */
final class ExchangeParameters {
    /** Stands for a password that is set. */
    static final String KEPT = "***";

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final Map<Key, String> values = new EnumMap<>(Key.class);
    private final Map<Key, Integer> lines = new EnumMap<>(Key.class);
    private final List<Complaint> complaints = new ArrayList<>();
    private final boolean passwordSet;

    private ExchangeParameters(boolean passwordSet) {
        this.passwordSet = passwordSet;
    }

    /**
     * Reads what was entered.
     *
     * @param passwordSet whether there is a password that can be kept
     */
    static ExchangeParameters read(String text, boolean passwordSet) {
        ExchangeParameters parameters = new ExchangeParameters(passwordSet);
        String[] lines = LINE_END.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                parameters.readLine(i + 1, lines[i]);
            }
        }
        parameters.compare();
        return parameters;
    }

    /** Returns what is set, as it can be entered again. */
    static String write(Optional<Proxy> set) {
        return set.map(ExchangeParameters::write).orElse("");
    }

    private static String write(Proxy proxy) {
        List<String> lines = new ArrayList<>();
        lines.add(line(Key.PROXY_SERVER, proxy.server()));
        lines.add(line(Key.PROXY_PORT, String.valueOf(proxy.port())));
        if (!proxy.userName().isEmpty()) {
            lines.add(line(Key.PROXY_USERNAME, proxy.userName()));
        }
        if (!proxy.password().isEmpty()) {
            lines.add(line(Key.PROXY_PASSWORD, KEPT));
        }
        lines.add(line(Key.PROXY_AUTH, proxy.authenticated() ? "1" : "0"));
        return String.join("\n", lines);
    }

    private static String line(Key key, String value) {
        return key.written() + '=' + value;
    }

    private void readLine(int number, String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            complain(number, "form", "");
            return;
        }
        String name = line.substring(0, equals).strip();
        Key.of(name)
                .ifPresentOrElse(
                        key -> take(number, key, line.substring(equals + 1).strip()),
                        () -> complain(number, "unknown", name));
    }

    private void take(int number, Key key, String value) {
        if (lines.putIfAbsent(key, number) != null) {
            complain(number, "twice", key.written());
        } else if (key == Key.PROXY_PASSWORD && value.equals(KEPT) && !passwordSet) {
            complain(number, "no-password", "");
        } else if (value.isEmpty() || key.takes(value)) {
            values.put(key, value);
        } else {
            complain(number, key.written(), "");
        }
    }

    private void complain(int line, String what, String detail) {
        complaints.add(new Complaint(line, what, detail));
    }

    /** What is wrong only together is told where all lines are right by themselves. */
    private void compare() {
        if (!complaints.isEmpty()) {
            return;
        }
        if (value(Key.PROXY_SERVER).isEmpty()) {
            values.entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .findFirst()
                    .ifPresent(entry -> complain(line(entry.getKey()), "no-server", ""));
        } else if (value(Key.PROXY_PORT).isEmpty()) {
            complain(line(Key.PROXY_SERVER), "no-port", "");
        } else if (value(Key.PROXY_AUTH).equals("1")
                && value(Key.PROXY_USERNAME).isEmpty()) {
            complain(line(Key.PROXY_AUTH), "no-name", "");
        }
    }

    private int line(Key key) {
        return lines.getOrDefault(key, 1);
    }

    private String value(Key key) {
        return values.getOrDefault(key, "");
    }

    /** Returns what is wrong, in the order of the lines. */
    List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    /** Returns the settings but for the password; an empty one takes the setting away. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        for (Key key : Key.values()) {
            if (key != Key.PROXY_PASSWORD) {
                settings.put(key.setting(), value(key));
            }
        }
        return settings;
    }

    /** Returns the new password, empty for none any more; nothing where the one that is set stays. */
    Optional<String> password() {
        return Optional.of(value(Key.PROXY_PASSWORD)).filter(password -> !password.equals(KEPT));
    }
}
