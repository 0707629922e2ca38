package org.ejournal.e2e;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/**
 * What Java is told so that it runs the packaged host.
 *
 * @param arguments those before the archive
 * @param archive of which the class path is made
 * @param main the class that a class path of more than the archive begins with
 */
record Program(List<String> arguments, Path archive, String main) {
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String MAIN = "org.ejournal.simulator.SimulatorApplication";
    private static final List<String> SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final int PATIENCE = 300;

    /** As the manual says: the archive itself. */
    static Program installed() {
        return new Program(List.of(), Path.of(System.getProperty("simulator.jar")), LAUNCHER);
    }

    /**
     * The same archive unpacked by itself, with its classes shared between processes: it starts with half the work, for
     * tests that start many. Made once for all test processes of a build.
     */
    static Program prepared() {
        return Prepared.PROGRAM;
    }

    private static final class Prepared {
        static final Program PROGRAM = prepare();
    }

    private static Program prepare() {
        Path installed = installed().archive();
        Path home = installed.resolveSibling("prepared");
        try {
            Files.createDirectories(home);
            try (FileChannel guard = FileChannel.open(
                            home.resolve("guard"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = guard.lock()) {
                return lock.isValid() ? prepared(installed, home) : installed();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Program prepared(Path installed, Path home) throws IOException {
        Path version = home.resolve(digest(installed));
        Path unpacked = version.resolve(installed.getFileName());
        Path classes = version.resolve("classes.jsa");
        if (!Files.exists(classes)) {
            unpack(installed, version);
            share(unpacked, classes);
        }
        List<String> arguments = new ArrayList<>(SHORT_LIFE);
        arguments.add("-XX:SharedArchiveFile=" + classes);
        return new Program(arguments, unpacked, MAIN);
    }

    /** Builds bear no date of their own, so it is what is in it that tells one archive from another. */
    private static String digest(Path installed) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(installed))) {
            return DigestUtils.md5DigestAsHex(content);
        }
    }

    private static void unpack(Path installed, Path version) throws IOException {
        FileSystemUtils.deleteRecursively(version);
        Process process = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        installed.toString(),
                        "extract",
                        "--destination",
                        version.toString())
                .inheritIO()
                .start();
        await(process);
    }

    /** The classes are those of a start up to the sign-in page. */
    private static void share(Path unpacked, Path classes) throws IOException {
        Path data = Files.createTempDirectory("journal-");
        List<String> arguments = new ArrayList<>(SHORT_LIFE);
        arguments.add("-XX:ArchiveClassesAtExit=" + classes);
        try (Journal journal = Journal.start(data, new Program(arguments, unpacked, MAIN))) {
            journal.signInPage();
        }
        FileSystemUtils.deleteRecursively(data);
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("The archive does not unpack itself");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The command's beginning, where a directory may stand on the class path beside the archive. */
    List<String> command(List<String> options, List<String> beside) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(arguments);
        command.addAll(options);
        if (beside.isEmpty()) {
            command.addAll(List.of("-jar", archive.toString()));
        } else {
            command.addAll(
                    List.of("-cp", archive + File.pathSeparator + String.join(File.pathSeparator, beside), main));
        }
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
