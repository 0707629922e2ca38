package org.ejournal.simulator.school;

import java.nio.file.Path;
import java.util.Optional;

/** The files of one roster, wherever they lie: a folder of the operator's, or the demo inside the application. */
public interface RosterFiles {
    /**
     * Reads a file whole.
     *
     * @param name the file's name without a folder, such as {@code users.csv}
     * @return its bytes; empty where there is no such file
     * @throws java.io.UncheckedIOException when the file is there and cannot be read
     */
    Optional<byte[]> read(String name);

    /** Returns where the files lie, fit for an operator to read. */
    String place();

    /** Returns the files of a folder, which may be changed or put there later: each reading looks afresh. */
    static RosterFiles folder(Path folder) {
        return new FolderFiles(folder);
    }

    /**
     * Returns files from the class path.
     *
     * @param prefix the folder in the class path, such as {@code demo/roster}
     */
    static RosterFiles classPath(String prefix) {
        return new ClassPathFiles(prefix);
    }

    /** Returns the demo roster that the application carries. */
    static RosterFiles demo() {
        return classPath("demo/roster");
    }
}
