import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes the plugin's classes and the libraries that it carries as jars without compression. The archive around them
 * compresses each jar as a whole, which takes a quarter less than compressing file by file and again around that; and a
 * host has a few files to unpack in place of a thousand.
 *
 * <p>Run by the build: {@code java Pack.java classes-directory jars-directory target-directory name-of-the-own-jar}.
 */
class Pack {
    /** One moment for all, so that two builds of one commit are the same byte for byte. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 22, 0, 0);

    /**
     * Examples and a command line that nobody can call here, the grammars of change logs before the one in use, and of the
     * HTTP client all that is for requests without a thread of their own, for servers and for HTTP/2.
     */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "liquibase/examples/.*|www\\.liquibase\\.org/xml/ns/.*-(?!latest)[0-9.]+\\.xsd|module-info\\.class"
                    + "|org/apache/hc/client5/http/(impl/async|async|impl/nio|nio|entity/mime)/.*"
                    + "|org/apache/hc/core5/http/(impl/nio|impl/bootstrap|nio/support|nio/entity)/.*"
                    + "|org/apache/hc/core5/http2/(impl|hpack|frame|priority|protocol|nio)/.*");

    private final Path target;

    private Pack(Path target) {
        this.target = target;
    }

    public static void main(String[] arguments) throws IOException {
        Pack pack = new Pack(Path.of(arguments[2]));
        Files.createDirectories(pack.target);
        for (Path old : list(pack.target)) {
            Files.delete(old);
        }
        for (Path jar : list(Path.of(arguments[1]))) {
            pack.jar(jar);
        }
        pack.classes(Path.of(arguments[0]), arguments[3]);
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private void jar(Path jar) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = open(jar.getFileName().toString())) {
            Iterator<? extends ZipEntry> entries = from.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> !LEFT_OUT.matcher(entry.getName()).matches())
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .iterator();
            while (entries.hasNext()) {
                ZipEntry entry = entries.next();
                try (InputStream content = from.getInputStream(entry)) {
                    store(to, entry.getName(), content.readAllBytes());
                }
            }
        }
    }

    private void classes(Path directory, String name) throws IOException {
        try (Stream<Path> files = Files.walk(directory);
                ZipOutputStream to = open(name)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                try {
                    store(to, directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private ZipOutputStream open(String name) throws IOException {
        OutputStream file = Files.newOutputStream(target.resolve(name));
        ZipOutputStream jar = new ZipOutputStream(file);
        jar.setMethod(ZipOutputStream.STORED);
        return jar;
    }

    private static void store(ZipOutputStream jar, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
