package org.ejournal.simulator.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pf4j.util.Unzip;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The plugin archives in one directory, and a directory of the host's own to unpack them in. An archive is unpacked
 * afresh for every load and deleted after it: PF4J itself goes on with a stale directory when an archive is replaced by
 * an older one.
 */
final class PluginArchives {
    private static final Logger LOG = LoggerFactory.getLogger(PluginArchives.class);

    private final Path archives;
    private final Path unpacked;

    PluginArchives(Path archives, Path unpacked) {
        this.archives = archives;
        this.unpacked = unpacked;
    }

    Path directory() {
        return archives;
    }

    /** Returns the archives by file name; empty when the directory is missing. */
    List<Path> list() {
        if (!Files.isDirectory(archives)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(archives)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacks the archive into a new directory and returns that. */
    Path unpack(Path archive) throws IOException {
        Files.createDirectories(unpacked);
        String name = archive.getFileName().toString();
        Path directory = Files.createTempDirectory(unpacked, name.substring(0, name.length() - 4) + "-");
        try {
            new Unzip(archive.toFile(), directory.toFile()).extract();
            return directory;
        } catch (IOException failure) {
            discard(directory);
            throw failure;
        }
    }

    /** Deletes an unpacked archive; what cannot be deleted now goes at the next start of the host. */
    void discard(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException failure) {
            LOG.warn("Cannot delete the unpacked plugin {}", directory, failure);
        }
    }

    /** Deletes what a host that was killed has left. */
    void discardAll() {
        discard(unpacked);
    }
}
