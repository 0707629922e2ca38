package org.ejournal.e2e.stopping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Where this process is to stop. A file with an organisation's id as its name holds the number of a commit, counted from
 * the file's first sight, and {@code before} or {@code after}. The thread that comes there writes what the commit is about into
 * {@code <id>.stopped} and stays for good. Every commit that is counted is written into {@code <id>.passed}.
 */
final class Stops {
    private static final String ORGANISATION = "org-\\d+";

    private final Path directory;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final ThreadLocal<String> organisation = ThreadLocal.withInitial(() -> "");

    private Stops(Path directory) {
        this.directory = directory;
    }

    static Stops ofThisProcess() {
        return new Stops(Path.of(System.getProperty("stops")));
    }

    /** Notes that a statement of this thread has a parameter; an organisation's id tells whose work it is. */
    void hears(String parameter) {
        if (parameter.matches(ORGANISATION)) {
            organisation.set(parameter);
        }
    }

    /** Lets a commit happen, unless this is where to stop. */
    Object pass(String what, Commit commit) throws Throwable {
        String name = organisation.get();
        Path order = directory.resolve(name.isEmpty() ? "none" : name);
        if (!Files.exists(order)) {
            return commit.happen();
        }
        String[] stop = Files.readString(order).strip().split(" ");
        boolean here = counts.merge(name, 1, Integer::sum) == Integer.parseInt(stop[0]);
        if (here && stop[1].equals("before")) {
            stay(name, what);
        }
        Object result = commit.happen();
        if (here) {
            stay(name, what);
        }
        note(name, what);
        return result;
    }

    private void note(String name, String what) throws IOException {
        Files.writeString(
                directory.resolve(name + ".passed"), what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void stay(String name, String what) throws IOException {
        Path written = Files.writeString(directory.resolve(name + ".writing"), what);
        Files.move(written, directory.resolve(name + ".stopped"), StandardCopyOption.ATOMIC_MOVE);
        while (true) {
            LockSupport.park();
        }
    }

    /** What makes a commit true. */
    interface Commit {
        Object happen() throws Throwable;
    }
}
