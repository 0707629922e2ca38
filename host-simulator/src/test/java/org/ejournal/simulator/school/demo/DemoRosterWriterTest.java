package org.ejournal.simulator.school.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoRosterWriterTest {
    private static final Path COMMITTED = Path.of("src/main/resources/demo");

    @Test
    void the_committed_demo_is_what_the_writer_writes() throws IOException {
        Map<String, String> committed = new TreeMap<>();
        for (Path file : committedFiles()) {
            committed.put(COMMITTED.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }

        Map<String, String> written = DemoRosterWriter.files();

        assertThat(committed.keySet()).containsExactlyInAnyOrderElementsOf(written.keySet());
        written.forEach((name, text) ->
                assertThat(committed.get(name).equals(text)).as(name).isTrue());
    }

    @Test
    void the_demo_stays_below_two_and_a_half_megabytes() throws IOException {
        long size = 0;
        for (Path file : committedFiles()) {
            size += Files.size(file);
        }
        assertThat(size).isLessThan(2_500_000);
    }

    private static List<Path> committedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(COMMITTED)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
