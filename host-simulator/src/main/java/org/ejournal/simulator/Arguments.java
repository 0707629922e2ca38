package org.ejournal.simulator;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The arguments of the command line by name; a name that is given twice counts as it was given last. */
final class Arguments {
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?");
    private static final Pattern DATABASE = Pattern.compile("jdbc:(postgresql|h2):.+");

    private final Map<String, @Nullable String> values = new HashMap<>();
    private final List<String> properties = new ArrayList<>();

    /**
     * Reads the command line.
     *
     * @throws Refusal when it holds something else than these names and {@code --a.b=c}
     */
    Arguments(Set<String> names, String... arguments) {
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (names.contains(name)) {
                values.put(name, equals < 0 ? null : argument.substring(equals + 1));
            } else if (name.startsWith("--") && name.contains(".")) {
                properties.add(argument);
            } else {
                throw Refusal.of("option.unknown", argument);
            }
        }
    }

    /** Returns the arguments of the form {@code --a.b=c}. */
    List<String> properties() {
        return List.copyOf(properties);
    }

    boolean given(String name) {
        return values.containsKey(name);
    }

    boolean flag(String name) {
        if (values.get(name) != null) {
            throw Refusal.of("option.no-value", name);
        }
        return given(name);
    }

    int port(String name, int otherwise) {
        if (!given(name)) {
            return otherwise;
        }
        String value = text(name);
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
            throw Refusal.of("option.port", name, value);
        }
        return Integer.parseInt(value);
    }

    @Nullable Path directory(String name) {
        Path path = path(name);
        if (path != null && !Files.isDirectory(path)) {
            throw Refusal.of("option.no-directory", name, path);
        }
        return path;
    }

    @Nullable Path path(String name) {
        if (!given(name)) {
            return null;
        } else if (text(name).isBlank()) {
            throw Refusal.of("option.path", name);
        }
        try {
            return Path.of(text(name));
        } catch (InvalidPathException failure) {
            throw Refusal.of("option.path", name);
        }
    }

    @Nullable URI address(String name) {
        if (!given(name)) {
            return null;
        } else if (!ADDRESS.matcher(text(name)).matches()) {
            throw Refusal.of("option.address", name, text(name));
        }
        return URI.create(text(name));
    }

    @Nullable HostDatabase database(String name, String userName, String passwordName) {
        if (!given(name)) {
            String lonely = given(userName) ? userName : passwordName;
            if (given(lonely)) {
                throw Refusal.of("option.database-first", lonely, name);
            }
            return null;
        } else if (!DATABASE.matcher(text(name)).matches()) {
            throw Refusal.of("option.database", name, HostDatabase.withoutSecrets(text(name)));
        }
        return new HostDatabase(text(name), text(userName), text(passwordName));
    }

    private String text(String name) {
        String value = values.get(name);
        return value == null ? "" : value;
    }
}
