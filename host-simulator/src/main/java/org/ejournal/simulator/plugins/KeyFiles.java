package org.ejournal.simulator.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.regex.Pattern;
import org.ejournal.plugin.host.Secrets;

/**
 * One plugin's keys, each in a file that only the owner can read, in a directory of the plugin's own. A file appears
 * whole or not at all.
 */
final class KeyFiles implements Secrets {
    private static final int LENGTH = 32;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");
    private static final Set<PosixFilePermission> OWNER_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    KeyFiles(Path directory) {
        this.directory = directory;
    }

    @Override
    public synchronized byte[] key(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A key's name has letters, digits and hyphens only: " + name);
        }
        try {
            return read(directory.resolve(name + ".key"));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read or make the key " + name + " in " + directory, failure);
        }
    }

    private byte[] read(Path file) throws IOException {
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length != LENGTH) {
                throw new IOException(file + " holds " + key.length + " bytes, not " + LENGTH);
            }
            return key;
        } catch (NoSuchFileException missing) {
            return make(file);
        }
    }

    private byte[] make(Path file) throws IOException {
        Files.createDirectories(directory, only(OWNER_DIRECTORY));
        byte[] key = new byte[LENGTH];
        random.nextBytes(key);
        Path draft = Files.createTempFile(directory, "draft", ".tmp", only(OWNER_FILE));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
        return publish(draft, file) ? key : read(file);
    }

    /** Nodes may share the directory; a link, unlike a move, never replaces what another node has made meanwhile. */
    private static boolean publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
            return true;
        } catch (FileAlreadyExistsException made) {
            return false;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private FileAttribute<?>[] only(Set<PosixFilePermission> permissions) {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
