package org.ejournal.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path parent;

    @Test
    void a_missing_directory_is_made_and_marked() throws IOException {
        Path path = parent.resolve("a/b");

        try (DataDirectory data = DataDirectory.take(path, false)) {
            assertThat(data.path()).isAbsolute().isDirectory();
            assertThat(path.resolve(DataDirectory.MARKER)).isNotEmptyFile();
        }
    }

    @Test
    void what_is_kept_survives_a_restart() throws IOException {
        DataDirectory.take(parent, false).close();
        Files.writeString(parent.resolve("host.mv.db"), "kept");

        DataDirectory.take(parent, false).close();

        assertThat(parent.resolve("host.mv.db")).hasContent("kept");
    }

    @Test
    void a_reset_empties_a_marked_directory() throws IOException {
        DataDirectory.take(parent, false).close();
        Files.createDirectories(parent.resolve("vk"));
        Files.writeString(parent.resolve("vk/world.db"), "old");

        DataDirectory.take(parent, true).close();

        assertThat(parent).isDirectoryContaining("glob:**" + DataDirectory.MARKER);
        assertThat(parent.resolve("vk")).doesNotExist();
    }

    @Test
    void a_directory_of_somebody_else_is_left_alone_even_by_a_reset() throws IOException {
        Path file = Files.writeString(parent.resolve("diploma.txt"), "years of work");

        assertThatThrownBy(() -> DataDirectory.take(parent, true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(parent.toString());
        assertThat(file).hasContent("years of work");
        assertThat(parent.resolve(DataDirectory.MARKER)).doesNotExist();
    }

    @Test
    void a_reset_never_follows_a_link_out_of_the_directory() throws IOException {
        Path outside = Files.createDirectory(parent.resolve("outside"));
        Files.writeString(outside.resolve("diploma.txt"), "years of work");
        Path path = parent.resolve("data");
        DataDirectory.take(path, false).close();
        Files.createSymbolicLink(path.resolve("link"), outside);

        DataDirectory.take(path, true).close();

        assertThat(path.resolve("link")).doesNotExist();
        assertThat(outside.resolve("diploma.txt")).exists();
    }

    @Test
    void a_directory_in_use_is_refused() throws IOException {
        try (DataDirectory data = DataDirectory.take(parent, false)) {
            assertThatThrownBy(() -> DataDirectory.take(data.path(), true))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(parent.toString());
        }
    }
}
