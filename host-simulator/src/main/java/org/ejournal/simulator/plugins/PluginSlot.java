package org.ejournal.simulator.plugins;

import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ejournal.simulator.plugins.PluginReport.State;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;
import org.pf4j.ExtensionPoint;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One archive on its way through life. Not thread-safe; {@link PluginDesk} sees to that.
 *
 * <pre>
 *             load            start
 *   (archive) ────► STOPPED ─────────► STARTED
 *       ▲              ▲  ▲  drain, stop  │
 *       └── unload ────┘  └───────────────┘      whatever fails: FAILED, with the reason
 * </pre>
 */
final class PluginSlot {
    private static final Logger LOG = LoggerFactory.getLogger(PluginSlot.class);

    private final Path archive;
    private final PluginArchives archives;
    private final HostPluginManager manager;
    private final GatedExtensions extensions;
    private final Failures failures;
    private final Duration patience;

    private @Nullable Path directory;
    private @Nullable PluginWrapper wrapper;
    private @Nullable RunningPlugin running;
    private String reason = "";

    PluginSlot(
            Path archive,
            PluginArchives archives,
            HostPluginManager manager,
            GatedExtensions extensions,
            Failures failures,
            Duration patience) {
        this.archive = archive;
        this.archives = archives;
        this.manager = manager;
        this.extensions = extensions;
        this.failures = failures;
        this.patience = patience;
    }

    Path archive() {
        return archive;
    }

    String id() {
        return wrapper == null ? archive.getFileName().toString() : wrapper.getPluginId();
    }

    /** Loads the archive unless it is loaded. */
    void load() {
        if (wrapper != null) {
            return;
        }
        try {
            directory = archives.unpack(archive);
            wrapper = manager.getPlugin(manager.loadPlugin(directory));
            reason = "";
            refuseDependencies(wrapper.getDescriptor());
            refuseOtherContract(wrapper);
        } catch (IOException | RuntimeException | LinkageError failure) {
            fail("load", failure);
            String kept = reason;
            unload();
            reason = kept;
        }
    }

    private static void refuseDependencies(PluginDescriptor descriptor) {
        if (!descriptor.getDependencies().isEmpty()) {
            throw new PluginRuntimeException("It depends on other plugins, which this host does not offer");
        }
    }

    private void refuseOtherContract(PluginWrapper loaded) {
        if (!manager.understands(loaded.getDescriptor())) {
            throw new PluginRuntimeException(
                    "It requires version {} of the contract between journal and plugins, and this journal has {}",
                    loaded.getDescriptor().getRequires(),
                    manager.getSystemVersion());
        }
    }

    /** Starts the plugin unless it is started, loading it first where need be; returns whether it came up just now. */
    boolean start() {
        load();
        PluginWrapper loaded = wrapper;
        if (loaded == null || running != null) {
            return false;
        }
        try {
            RunningPlugin.with(loaded.getPluginClassLoader(), () -> manager.startPlugin(loaded.getPluginId()));
            if (!loaded.getPluginState().isStarted()) {
                throw Objects.requireNonNullElseGet(
                        loaded.getFailedException(), () -> new PluginRuntimeException("It did not start"));
            }
            running = open(loaded);
            extensions.add(running);
            reason = "";
            LOG.info("Plugin {} {} is started", id(), loaded.getDescriptor().getVersion());
            return true;
        } catch (Throwable failure) {
            fail("start", failure);
            return false;
        }
    }

    private RunningPlugin open(PluginWrapper loaded) {
        ClassLoader loader = loaded.getPluginClassLoader();
        List<Class<?>> classes = new ArrayList<>();
        for (String name : manager.getExtensionClassNames(loaded.getPluginId())) {
            try {
                classes.add(loader.loadClass(name));
            } catch (ClassNotFoundException | LinkageError failure) {
                failures.note(loaded.getPluginId(), ExtensionPoint.class, failure);
            }
        }
        classes.sort(Comparator.comparingInt(PluginSlot::ordinal).thenComparing(Class::getName));
        return new RunningPlugin(
                id(), loader, new ExtensionMaker(loaded.getPlugin()), List.copyOf(classes), new Gate());
    }

    private static int ordinal(Class<?> type) {
        Extension mark = type.getAnnotation(Extension.class);
        return mark == null ? 0 : mark.ordinal();
    }

    /** Lets nobody in, waits for those inside, and stops the plugin if it is started. */
    void stop() {
        PluginWrapper loaded = wrapper;
        RunningPlugin started = running;
        if (loaded == null || started == null) {
            return;
        }
        int inside = started.gate().close(patience);
        if (inside > 0) {
            LOG.warn("Plugin {} is stopped with {} calls still inside after {}", id(), inside, patience);
        }
        extensions.remove(started);
        running = null;
        reason = "";
        RunningPlugin.with(loaded.getPluginClassLoader(), () -> manager.stopForSure(loaded));
        if (loaded.getPluginState().isFailed()) {
            fail("stop", loaded.getFailedException());
        } else {
            LOG.info("Plugin {} is stopped", id());
        }
    }

    /** Stops the plugin, forgets it and deletes what was unpacked; nothing of it is left but its data (PL-2). */
    void unload() {
        stop();
        PluginWrapper loaded = wrapper;
        if (loaded != null) {
            manager.stopForSure(loaded);
            manager.unloadPlugin(loaded.getPluginId());
            Introspector.flushCaches();
            failures.forget(loaded.getPluginId());
            wrapper = null;
        }
        if (directory != null) {
            archives.discard(directory);
            directory = null;
        }
    }

    private void fail(String act, Throwable failure) {
        LOG.error("Plugin {} failed to {}", id(), act, failure);
        reason = Reason.of(failure);
    }

    /** Returns the version that is loaded; empty where none is. */
    String version() {
        return wrapper == null ? "" : wrapper.getDescriptor().getVersion();
    }

    /**
     * Says how it stands with the plugin.
     *
     * @param off whether an operator has switched it off for good
     */
    PluginReport report(boolean off) {
        PluginDescriptor descriptor = wrapper == null ? null : wrapper.getDescriptor();
        return new PluginReport(
                id(),
                descriptor == null ? "" : descriptor.getVersion(),
                descriptor == null ? "" : Objects.requireNonNullElse(descriptor.getPluginDescription(), ""),
                archive.getFileName().toString(),
                off && running == null ? State.DISABLED : state(),
                reason,
                running == null ? List.of() : kinds(running),
                failures.of(id()));
    }

    private State state() {
        if (running != null) {
            return State.STARTED;
        }
        return reason.isEmpty() ? State.STOPPED : State.FAILED;
    }

    private static List<String> kinds(RunningPlugin plugin) {
        return plugin.classes().stream()
                .flatMap(PluginSlot::interfaces)
                .filter(type -> type != ExtensionPoint.class && ExtensionPoint.class.isAssignableFrom(type))
                .map(Class::getSimpleName)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        Stream<Class<?>> own = Arrays.stream(type.getInterfaces());
        return parent == null ? own : Stream.concat(own, interfaces(parent));
    }
}
