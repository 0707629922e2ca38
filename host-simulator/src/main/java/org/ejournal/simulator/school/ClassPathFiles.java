package org.ejournal.simulator.school;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Files that the application carries. */
record ClassPathFiles(String prefix) implements RosterFiles {
    @Override
    public Optional<byte[]> read(String name) {
        try (InputStream stream = ClassPathFiles.class.getClassLoader().getResourceAsStream(prefix + "/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String place() {
        return "classpath:" + prefix;
    }
}
