package org.ejournal.simulator.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** Copies an archive to those of the directory, whole or not at all, and returns where it is. */
    Path keep(Candidate candidate) {
        Path kept = archives.resolve(candidate.fileName());
        try {
            Files.createDirectories(archives);
            Path draft = Files.createTempFile(archives, candidate.id(), ".part");
            Files.copy(candidate.file(), draft, StandardCopyOption.REPLACE_EXISTING);
            return Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes an archive out of the directory's list and returns where it is now. */
    Path setAside(Path archive) {
        return move(archive, archive.resolveSibling(archive.getFileName() + ".before"));
    }

    /** Deletes an archive, and has the one that was set aside for it under its name again. */
    void putBack(Path aside, Path refused, Path archive) {
        discardAside(refused);
        move(aside, archive);
    }

    /** Deletes an archive that is needed no more. */
    void discardAside(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException failure) {
            LOG.warn("Cannot delete the archive {}", aside, failure);
        }
    }

    private static Path move(Path from, Path to) {
        try {
            return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
