package org.ejournal.simulator.plugins;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.extension.DesktopShortcuts;
import org.ejournal.plugin.extension.DesktopShortcuts.Shortcut;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A plugin system without the rest of the journal. */
final class DeskFixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    static final Viewer VIEWER =
            new Viewer(new PersonId("p"), new OrganisationId("o"), Set.of(), Set.of(), Locale.forLanguageTag("ru"));

    final Path archives;
    final Path unpacked;
    final Failures failures = new Failures(CLOCK);
    final GatedExtensions extensions = new GatedExtensions(failures);
    final List<String> started = new ArrayList<>();
    final List<String> sent = new ArrayList<>();
    final PluginSwitches switches;
    final PluginDesk desk;

    DeskFixture(Path directory) {
        this(directory, new Remembered());
    }

    /** A host that starts again where another one has ended. */
    DeskFixture(Path directory, PluginSwitches switches) {
        this.switches = switches;
        archives = directory.resolve("archives");
        unpacked = directory.resolve("unpacked");
        archives.toFile().mkdirs();
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:");
        PluginHosts hosts = new PluginHosts(
                null,
                null,
                plugin -> Map.of(),
                JdbcClient.create(database),
                TransactionOperations.withoutTransaction(),
                database,
                CLOCK,
                URI.create("http://localhost:8080"),
                directory.resolve("secrets"),
                (plugin, screen) -> "/" + plugin + "/" + screen.name(),
                (plugin, organisation, people, message) ->
                        sent.add(plugin + ": " + organisation + " " + people + " " + message.title()));
        desk = new PluginDesk(
                new PluginArchives(archives, unpacked),
                hosts,
                extensions,
                failures,
                Duration.ofMinutes(1),
                switches,
                event -> started.add(event.plugin()));
    }

    List<String> labels() {
        return extensions
                .askAll(
                        DesktopShortcuts.class,
                        (plugin, shortcuts) -> shortcuts.shortcuts(VIEWER).stream()
                                .map(Shortcut::label)
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    PluginReport report(String id) {
        return desk.plugins().stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Switches that outlive a host as long as the test lasts. */
    static final class Remembered implements PluginSwitches {
        private final Set<String> off = new HashSet<>();

        @Override
        public Set<String> off() {
            return Set.copyOf(off);
        }

        @Override
        public void turn(String plugin, boolean on) {
            if (on) {
                off.remove(plugin);
            } else {
                off.add(plugin);
            }
        }
    }
}
