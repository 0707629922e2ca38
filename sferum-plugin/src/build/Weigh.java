import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Prints what is in the plugin's archive and what each part takes, and fails where that is too much, or where a part is in
 * it that the host gives: two copies of one type do not match.
 *
 * <p>Run by the build: {@code java Weigh.java archive most-bytes packages-of-the-host,…}.
 */
class Weigh {
    private static final String LINE = "%,12d bytes  %s%n";

    private Weigh() {}

    public static void main(String[] arguments) throws IOException {
        Path archive = Path.of(arguments[0]);
        long most = Long.parseLong(arguments[1]);
        Set<String> twice = new TreeSet<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().filter(part -> !part.isDirectory()).toList()) {
                System.out.printf(LINE, entry.getCompressedSize(), entry.getName());
                twice.addAll(given(zip, entry, List.of(arguments[2].split(","))));
            }
        }
        long size = Files.size(archive);
        System.out.printf(LINE, size, archive.getFileName());
        if (size > most || !twice.isEmpty()) {
            System.err.printf("The archive may take %,d bytes, and holds what the host gives: %s%n", most, twice);
            System.exit(1);
        }
    }

    private static Set<String> given(ZipFile zip, ZipEntry part, List<String> packages) throws IOException {
        Set<String> given = new TreeSet<>();
        if (!part.getName().endsWith(".jar")) {
            return given;
        }
        try (InputStream content = zip.getInputStream(part);
                ZipInputStream jar = new ZipInputStream(content)) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                String name = entry.getName();
                packages.stream()
                        .filter(start -> name.startsWith(start.replace('.', '/') + '/'))
                        .forEach(start -> given.add(start + " in " + part.getName()));
            }
        }
        return given;
    }
}
