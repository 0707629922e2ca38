package org.ejournal.simulator.plugins;

import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ejournal.plugin.host.Host;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an operator sees the plugins and turns them on and off. One act at a time; a second waits for the first. A
 * plugin that fails is shown as failed with its reason, and the others go on (PL-3).
 */
public final class PluginDesk {
    private static final Logger LOG = LoggerFactory.getLogger(PluginDesk.class);

    private final List<PluginSlot> slots = new ArrayList<>();
    private final PluginArchives archives;
    private final HostPluginManager manager;
    private final GatedExtensions extensions;
    private final Failures failures;
    private final Duration patience;
    private final Consumer<PluginStarted> listener;

    PluginDesk(
            PluginArchives archives,
            Function<String, Host> hosts,
            GatedExtensions extensions,
            Failures failures,
            Duration patience,
            Consumer<PluginStarted> listener) {
        this.archives = archives;
        this.manager = new HostPluginManager(archives.directory(), hosts);
        this.extensions = extensions;
        this.failures = failures;
        this.patience = patience;
        this.listener = listener;
    }

    /** Returns every plugin, in the order of the archives' file names. */
    public synchronized List<PluginReport> plugins() {
        return slots.stream().map(PluginSlot::report).toList();
    }

    /**
     * Starts the plugin, loading its archive first where need be; nothing happens to one that is started.
     *
     * @throws NoSuchElementException when there is no such plugin
     */
    public synchronized PluginReport start(String id) {
        PluginSlot slot = slot(id);
        startAndTell(slot);
        return slot.report();
    }

    /**
     * Stops the plugin once the calls inside it have drained; it stays loaded.
     *
     * @throws NoSuchElementException when there is no such plugin
     */
    public synchronized PluginReport stop(String id) {
        PluginSlot slot = slot(id);
        slot.stop();
        return slot.report();
    }

    /**
     * Stops and unloads the plugin, then loads and starts its archive as it is now.
     *
     * @throws NoSuchElementException when there is no such plugin
     */
    public synchronized PluginReport reload(String id) {
        PluginSlot slot = slot(id);
        slot.unload();
        startAndTell(slot);
        return slot.report();
    }

    /** Loads and starts every archive of the directory. */
    synchronized void open() {
        // Otherwise a JDK-wide cache keeps a plugin's jars open beyond its unloading.
        URLConnection.setDefaultUseCaches("jar", false);
        archives.discardAll();
        if (!Files.isDirectory(archives.directory())) {
            LOG.warn("No plugins: there is no directory {}", archives.directory());
        }
        archives.list().stream().map(this::newSlot).forEach(slots::add);
        slots.forEach(this::startAndTell);
    }

    /** Stops and unloads every plugin, the last one first. */
    synchronized void close() {
        List<PluginSlot> backwards = new ArrayList<>(slots);
        backwards.sort(Comparator.comparing(PluginSlot::archive).reversed());
        backwards.forEach(PluginSlot::unload);
        slots.clear();
    }

    private PluginSlot newSlot(Path archive) {
        return new PluginSlot(archive, archives, manager, extensions, failures, patience);
    }

    private void startAndTell(PluginSlot slot) {
        if (slot.start()) {
            listener.accept(new PluginStarted(slot.id()));
        }
    }

    private PluginSlot slot(String id) {
        return slots.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no plugin " + id));
    }
}
