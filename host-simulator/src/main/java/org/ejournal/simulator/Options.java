package org.ejournal.simulator;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param data where everything is kept
 * @param roster whose roster to show; null for the built-in demo
 * @param port where the journal answers; 0 for any free port
 * @param vkPort where the local VK answers; 0 for any free port
 * @param reset whether to start afresh
 * @param help whether only the options are to be listed
 * @param properties arguments of the form {@code --a.b=c}, for Spring Boot
 */
record Options(
        Path data, @Nullable Path roster, int port, int vkPort, boolean reset, boolean help, List<String> properties) {
    private static final Options DEFAULTS = new Options(Path.of(".data"), null, 8080, 8090, false, false, List.of());

    /**
     * Reads the command line.
     *
     * @throws Refusal when an argument is not understood
     */
    static Options parse(String... arguments) {
        Options options = DEFAULTS;
        for (String argument : arguments) {
            options = options.with(argument);
        }
        if (options.port != 0 && options.port == options.vkPort) {
            throw Refusal.of("option.same-port", String.valueOf(options.port));
        }
        return options;
    }

    private Options with(String argument) {
        if (!argument.startsWith("--")) {
            throw Refusal.of("option.unknown", argument);
        }
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        @Nullable String value = equals < 0 ? null : argument.substring(equals + 1);
        return switch (name) {
            case "--data" -> new Options(path(name, value), roster, port, vkPort, reset, help, properties);
            case "--roster" -> new Options(data, directory(name, value), port, vkPort, reset, help, properties);
            case "--port" -> new Options(data, roster, port(name, value), vkPort, reset, help, properties);
            case "--vk-port" -> new Options(data, roster, port, port(name, value), reset, help, properties);
            case "--reset" -> new Options(data, roster, port, vkPort, flag(name, value), help, properties);
            case "--help" -> new Options(data, roster, port, vkPort, reset, flag(name, value), properties);
            default -> withProperty(name, argument);
        };
    }

    private Options withProperty(String name, String argument) {
        if (!name.contains(".")) {
            throw Refusal.of("option.unknown", argument);
        }
        List<String> more = new ArrayList<>(properties);
        more.add(argument);
        return new Options(data, roster, port, vkPort, reset, help, List.copyOf(more));
    }

    private static boolean flag(String name, @Nullable String value) {
        if (value != null) {
            throw Refusal.of("option.no-value", name);
        }
        return true;
    }

    private static int port(String name, @Nullable String value) {
        if (value == null || !value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
            throw Refusal.of("option.port", name, value == null ? "" : value);
        }
        return Integer.parseInt(value);
    }

    private static Path directory(String name, @Nullable String value) {
        Path path = path(name, value);
        if (!Files.isDirectory(path)) {
            throw Refusal.of("option.no-directory", name, path);
        }
        return path;
    }

    private static Path path(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.of("option.path", name);
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException failure) {
            throw Refusal.of("option.path", name);
        }
    }
}
