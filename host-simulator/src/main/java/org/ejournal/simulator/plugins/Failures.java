package org.ejournal.simulator.plugins;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers the last failure of each kind of extension of each plugin (PL-3). */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Map<String, Map<String, ExtensionFailure>> byPlugin = new ConcurrentHashMap<>();
    private final Clock clock;

    Failures(Clock clock) {
        this.clock = clock;
    }

    void note(String plugin, Class<?> kind, Throwable failure) {
        LOG.warn("Plugin {} failed as {}", plugin, kind.getSimpleName(), failure);
        byPlugin.computeIfAbsent(plugin, id -> new ConcurrentHashMap<>())
                .put(
                        kind.getSimpleName(),
                        new ExtensionFailure(kind.getSimpleName(), clock.instant(), Reason.of(failure)));
    }

    List<ExtensionFailure> of(String plugin) {
        return byPlugin.getOrDefault(plugin, Map.of()).values().stream()
                .sorted(Comparator.comparing(ExtensionFailure::kind))
                .toList();
    }

    void forget(String plugin) {
        byPlugin.remove(plugin);
    }
}
