package org.ejournal.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param data where everything is kept
 * @param roster whose roster to show; null for the built-in demo
 * @param port where the journal answers; 0 for any free port
 * @param vkPort where the local VK answers; 0 for any free port
 * @param vk the local VK of another process; null to start one
 * @param database the database to use; null for one in the data directory
 * @param secrets where the plugins' keys are; null for the data directory
 * @param reset whether to start afresh
 * @param onlyVk whether to start the local VK alone
 * @param help whether only the options are to be listed
 * @param properties arguments of the form {@code --a.b=c}, for Spring Boot
 */
record Options(
        Path data,
        @Nullable Path roster,
        int port,
        int vkPort,
        @Nullable URI vk,
        @Nullable HostDatabase database,
        @Nullable Path secrets,
        boolean reset,
        boolean onlyVk,
        boolean help,
        List<String> properties) {
    private static final Set<String> NAMES = Set.of(
            "--data",
            "--roster",
            "--port",
            "--vk-port",
            "--vk",
            "--database",
            "--database-user",
            "--database-password",
            "--secrets",
            "--reset",
            "--only-vk",
            "--help");

    /**
     * Reads the command line.
     *
     * @throws Refusal when an argument is not understood, or two do not go together
     */
    static Options parse(String... commandLine) {
        Arguments arguments = new Arguments(NAMES, commandLine);
        Options options = new Options(
                Objects.requireNonNullElse(arguments.path("--data"), Path.of(".data")),
                arguments.directory("--roster"),
                arguments.port("--port", 8080),
                arguments.port("--vk-port", 8090),
                arguments.address("--vk"),
                arguments.database("--database", "--database-user", "--database-password"),
                arguments.path("--secrets"),
                arguments.flag("--reset"),
                arguments.flag("--only-vk"),
                arguments.flag("--help"),
                arguments.properties());
        options.refuseWhatDoesNotGoTogether(arguments);
        return options;
    }

    private void refuseWhatDoesNotGoTogether(Arguments arguments) {
        if (vk == null && port != 0 && port == vkPort) {
            throw Refusal.of("option.same-port", String.valueOf(port));
        } else if (database != null && reset) {
            throw Refusal.of("option.reset-database");
        } else if (vk != null && (onlyVk || arguments.given("--vk-port"))) {
            throw Refusal.of("option.other-vk", onlyVk ? "--only-vk" : "--vk-port");
        }
    }
}
