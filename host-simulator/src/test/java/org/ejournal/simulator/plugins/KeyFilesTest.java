package org.ejournal.simulator.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFilesTest {
    @TempDir
    Path directory;

    @Test
    void a_key_is_made_once_and_stays_the_same() {
        byte[] key = keys("first").key("tokens");

        assertThat(key).hasSize(32).isNotEqualTo(new byte[32]);
        assertThat(keys("first").key("tokens")).isEqualTo(key);
    }

    @Test
    void each_plugin_and_each_name_has_its_own_key() {
        byte[] key = keys("first").key("tokens");

        assertThat(keys("first").key("links")).isNotEqualTo(key);
        assertThat(keys("second").key("tokens")).isNotEqualTo(key);
    }

    @Test
    void the_caller_may_overwrite_what_it_got() {
        KeyFiles keys = keys("first");
        byte[] key = keys.key("tokens");
        byte[] copy = key.clone();
        java.util.Arrays.fill(key, (byte) 0);

        assertThat(keys.key("tokens")).isEqualTo(copy);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void only_the_owner_can_read_a_key() throws IOException {
        keys("first").key("tokens");

        try (Stream<Path> files = Files.list(directory.resolve("first"))) {
            assertThat(files.toList())
                    .singleElement()
                    .satisfies(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
        assertThat(permissions(directory.resolve("first"))).isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "ключ", "a.b"})
    void a_name_that_is_no_name_is_refused(String name) {
        assertThatThrownBy(() -> keys("first").key(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_damaged_key_is_told_and_never_made_anew() throws IOException {
        keys("first").key("tokens");
        Path file = directory.resolve("first/tokens.key");
        Files.write(file, new byte[7]);

        assertThatThrownBy(() -> keys("first").key("tokens"))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage(file + " holds 7 bytes, not 32");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private KeyFiles keys(String plugin) {
        return new KeyFiles(directory.resolve(plugin));
    }
}
