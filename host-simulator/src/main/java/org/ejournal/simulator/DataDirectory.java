package org.ejournal.simulator;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The directory with everything that the simulator keeps, held by one process at a time. It carries a marker, and only
 * a directory with that marker is ever emptied.
 */
final class DataDirectory implements AutoCloseable {
    static final String MARKER = "journal.marker";

    private final Path path;
    private final FileChannel marker;

    private DataDirectory(Path path, FileChannel marker) {
        this.path = path;
        this.marker = marker;
    }

    /**
     * Takes the directory, making it first where need be.
     *
     * @param afresh whether to delete what a former process has left
     * @throws Refusal when it is somebody else's, in use, or cannot be written
     */
    static DataDirectory take(Path directory, boolean afresh) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            if (!Files.exists(path.resolve(MARKER)) && !children(path).isEmpty()) {
                throw Refusal.of("data.foreign", path);
            }
            DataDirectory taken = new DataDirectory(path, lock(path));
            if (afresh) {
                taken.empty();
            }
            return taken;
        } catch (IOException failure) {
            throw Refusal.of("data.unusable", path, String.valueOf(failure.getMessage()));
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve(MARKER), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw Refusal.of("data.in-use", path);
        }
        if (channel.size() == 0) {
            channel.write(StandardCharsets.UTF_8.encode(Texts.of("data.marker")));
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    private void empty() throws IOException {
        for (Path child : children(path)) {
            if (!child.getFileName().toString().equals(MARKER)) {
                FileSystemUtils.deleteRecursively(child);
            }
        }
    }

    private static List<Path> children(Path path) throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            return children.toList();
        }
    }

    Path path() {
        return path;
    }

    /** Lets another process take it. */
    @Override
    public void close() throws IOException {
        marker.close();
    }
}
