package org.ejournal.simulator.plugins;

import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
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
    private final PluginSwitches switches;
    private final Consumer<PluginStarted> listener;

    PluginDesk(
            PluginArchives archives,
            Function<String, Host> hosts,
            GatedExtensions extensions,
            Failures failures,
            Duration patience,
            PluginSwitches switches,
            Consumer<PluginStarted> listener) {
        this.archives = archives;
        this.manager = new HostPluginManager(archives.directory(), hosts);
        this.extensions = extensions;
        this.failures = failures;
        this.patience = patience;
        this.switches = switches;
        this.listener = listener;
    }

    /** Returns every plugin, in the order of the archives' file names. */
    public synchronized List<PluginReport> plugins() {
        Set<String> off = switches.off();
        return slots.stream().map(slot -> slot.report(off.contains(slot.id()))).toList();
    }

    /**
     * Starts the plugin, loading its archive first where need be, and switches it on where it was off; nothing happens to
     * one that is started.
     *
     * @throws NoSuchElementException when there is no such plugin
     */
    public synchronized PluginReport start(String id) {
        PluginSlot slot = slot(id);
        switches.turn(id, true);
        startAndTell(slot);
        return report(slot);
    }

    /**
     * Stops the plugin and keeps it off, over a new start of the host too, until somebody starts it.
     *
     * @throws NoSuchElementException when there is no such plugin
     */
    public synchronized PluginReport disable(String id) {
        PluginSlot slot = slot(id);
        switches.turn(id, false);
        slot.stop();
        return report(slot);
    }

    /**
     * Takes in an archive: a new plugin's, or another one of a plugin that is here, which then works on with its data. The
     * archive is copied. Where the new one does not start, the one before is put back and started, and the report says
     * why; it may be refused by its own data then, when the new one had upgraded them.
     *
     * @param upload a file with any name
     * @throws RefusedArchiveException when it is no plugin's archive, or not fit for this host, or older than what is here
     */
    public synchronized Intake install(Path upload) {
        Candidate candidate = Candidate.read(upload);
        candidate.require(manager);
        Optional<PluginSlot> known =
                slots.stream().filter(slot -> slot.id().equals(candidate.id())).findFirst();
        known.ifPresent(slot -> candidate.refuseOlder(manager, slot.version()));
        return known.map(slot -> replace(slot, candidate)).orElseGet(() -> add(candidate));
    }

    private Intake add(Candidate candidate) {
        PluginSlot slot = newSlot(archives.keep(candidate));
        slots.add(slot);
        slots.sort(Comparator.comparing(PluginSlot::archive));
        startUnlessOff(slot);
        return new Intake(report(slot), "");
    }

    private Intake replace(PluginSlot before, Candidate candidate) {
        before.unload();
        Path aside = archives.setAside(before.archive());
        PluginSlot slot = exchange(before, newSlot(archives.keep(candidate)));
        startUnlessOff(slot);
        PluginReport report = report(slot);
        if (report.state() != PluginReport.State.FAILED) {
            archives.discardAside(aside);
            return new Intake(report, "");
        }
        slot.unload();
        archives.putBack(aside, slot.archive(), before.archive());
        startUnlessOff(exchange(slot, before));
        return new Intake(report(before), report.reason());
    }

    private PluginSlot exchange(PluginSlot before, PluginSlot after) {
        slots.remove(before);
        slots.add(after);
        slots.sort(Comparator.comparing(PluginSlot::archive));
        return after;
    }

    private PluginReport report(PluginSlot slot) {
        return slot.report(switches.off().contains(slot.id()));
    }

    /**
     * What became of an archive.
     *
     * @param plugin how it stands with the plugin now
     * @param refused why the new archive did not start, so that the one before is back; empty where it is in place
     */
    public record Intake(PluginReport plugin, String refused) {}

    /**
     * Stops the plugin once the calls inside it have drained; it stays loaded.
     *
     * @throws NoSuchElementException when there is no such plugin
     */
    public synchronized PluginReport stop(String id) {
        PluginSlot slot = slot(id);
        slot.stop();
        return report(slot);
    }

    /**
     * Stops and unloads the plugin, then loads its archive as it is now, and starts it unless it is switched off.
     *
     * @throws NoSuchElementException when there is no such plugin
     */
    public synchronized PluginReport reload(String id) {
        PluginSlot slot = slot(id);
        slot.unload();
        startUnlessOff(slot);
        return report(slot);
    }

    /** Loads every archive of the directory, and starts those that nobody has switched off. */
    synchronized void open() {
        // Otherwise a JDK-wide cache keeps a plugin's jars open beyond its unloading.
        URLConnection.setDefaultUseCaches("jar", false);
        archives.discardAll();
        if (!Files.isDirectory(archives.directory())) {
            LOG.warn("No plugins: there is no directory {}", archives.directory());
        }
        archives.list().stream().map(this::newSlot).forEach(slots::add);
        slots.forEach(this::startUnlessOff);
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

    /** Which plugin an archive holds is known when it is loaded. */
    private void startUnlessOff(PluginSlot slot) {
        slot.load();
        if (!switches.off().contains(slot.id())) {
            startAndTell(slot);
        }
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
