package org.ejournal.simulator.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PropertiesPluginDescriptorFinder;

/**
 * An archive that somebody wants to be taken in, found to be one that can be unpacked.
 *
 * @param file where it lies
 * @param descriptor what it says of itself
 */
record Candidate(Path file, PluginDescriptor descriptor) {
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 300_000_000;
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(-[A-Za-z0-9.-]{1,50})?");

    /**
     * Reads an archive.
     *
     * @param file with a name that ends in {@code .zip}
     * @throws RefusedArchiveException when it is broken, would unpack elsewhere or without end, or is no plugin's
     */
    static Candidate read(Path file) {
        look(file);
        try {
            Candidate candidate = new Candidate(file, new PropertiesPluginDescriptorFinder().find(file));
            if (!candidate.isComplete()) {
                throw new RefusedArchiveException("no-plugin");
            }
            return candidate;
        } catch (PluginRuntimeException missing) {
            throw new RefusedArchiveException("no-plugin");
        }
    }

    /** Reads it as it is unpacked, since what an archive says of its sizes need not be true. */
    private static void look(Path file) {
        try (ZipFile whole = new ZipFile(file.toFile());
                ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            if (whole.size() > MOST_ENTRIES) {
                throw new RefusedArchiveException("too-large");
            }
            long left = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseOutside(entry.getName());
                left -= length(zip, left);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedArchiveException("broken");
        }
    }

    private static long length(InputStream content, long most) throws IOException {
        byte[] some = new byte[1 << 16];
        long length = 0;
        for (int read = content.read(some); read >= 0; read = content.read(some)) {
            length += read;
            if (length > most) {
                throw new RefusedArchiveException("too-large");
            }
        }
        return length;
    }

    private static void refuseOutside(String name) {
        Path root = Path.of("archive").toAbsolutePath();
        if (name.startsWith("/")
                || name.contains("\\")
                || name.contains("\0")
                || !root.resolve(name).normalize().startsWith(root)) {
            throw new RefusedArchiveException("outside");
        }
    }

    private boolean isComplete() {
        return PluginHosts.isId(Objects.requireNonNullElse(descriptor.getPluginId(), ""))
                && VERSION.matcher(Objects.requireNonNullElse(descriptor.getVersion(), ""))
                        .matches()
                && !Objects.requireNonNullElse(descriptor.getPluginClass(), "").isBlank();
    }

    String id() {
        return descriptor.getPluginId();
    }

    /** Returns the name under which its archive is kept. */
    String fileName() {
        return id() + '-' + descriptor.getVersion() + ".zip";
    }

    /** Makes sure that the host has what it was made for. */
    void require(HostPluginManager manager) {
        if (!manager.understands(descriptor)) {
            throw new RefusedArchiveException("contract", descriptor.getRequires(), manager.getSystemVersion());
        }
    }

    /** Makes sure that it is not older than what it would replace: data that were upgraded do not go back. */
    void refuseOlder(HostPluginManager manager, String installed) {
        if (!installed.isEmpty() && manager.isOlder(descriptor.getVersion(), installed)) {
            throw new RefusedArchiveException("older", id(), descriptor.getVersion(), installed);
        }
    }
}
