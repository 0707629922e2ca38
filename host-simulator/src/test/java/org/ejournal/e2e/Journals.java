package org.ejournal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.util.FileSystemUtils;

/**
 * The journals of a test, or of a test class where the field is static: closes them at the end, deletes their data, and
 * lets a failure tell what they have logged.
 */
final class Journals
        implements BeforeAllCallback,
                AfterEachCallback,
                AfterAllCallback,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {
    private static final int LAST_LINES = 120;

    private final List<Journal> started = new CopyOnWriteArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Path> directories = new ArrayList<>();
    private boolean ofClass;

    /** Starts a journal on a new directory. */
    Journal start(String... options) {
        Journal journal = Journal.start(newDirectory(), options);
        started.add(journal);
        return journal;
    }

    /** Starts a journal whose tables {@link PluginTables} can look into. */
    Journal startShared(String... options) {
        Path data = newDirectory();
        Journal journal = Journal.start(
                data,
                Stream.concat(Stream.of(PluginTables.shared(data)), Arrays.stream(options))
                        .toArray(String[]::new));
        started.add(journal);
        return journal;
    }

    /** Starts what the nodes of a journal share; the nodes are started from it. */
    Cluster startCluster(String... options) {
        Path secrets = newDirectory();
        directories.add(secrets);
        Cluster cluster = new Cluster(secrets, this::startNode, options);
        clusters.add(cluster);
        return cluster;
    }

    private Journal startNode(List<String> lasting, String... options) {
        Journal journal = Journal.start(newDirectory(), lasting, options);
        started.add(journal);
        return journal;
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("journal-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        ofClass = true;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!ofClass) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void close() {
        for (Journal journal : started) {
            journal.close();
            delete(journal.data());
        }
        started.clear();
        clusters.forEach(Cluster::close);
        clusters.clear();
        directories.forEach(Journals::delete);
        directories.clear();
    }

    private static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withLog(failure);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withLog(failure);
    }

    private Throwable withLog(Throwable failure) {
        for (Journal journal : started) {
            failure.addSuppressed(new Log(journal.log()));
        }
        return failure;
    }

    /** The end of a journal's log, as it stands below a failure. */
    private static final class Log extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Log(String text) {
            super("the journal's log ends:\n" + end(text), null, false, false);
        }

        private static String end(String text) {
            List<String> lines = text.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        }
    }
}
