package org.ejournal.simulator.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.extension.DesktopShortcuts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("PL-2")
class UnloadingTest {
    private static final int ROUNDS = 5;
    private static final int TOLERATED = 2;

    @TempDir
    Path directory;

    @Test
    void class_loaders_of_unloaded_plugins_go_away() {
        DeskFixture host = new DeskFixture(directory);
        PluginSource.withShortcut("first", "Один").pack(host.archives);
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

        host.desk.open();
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(host.labels()).containsExactly("Один");
            loaders.add(host.extensions.ask(
                    "first",
                    DesktopShortcuts.class,
                    shortcuts -> new WeakReference<>(shortcuts.getClass().getClassLoader())));
            host.desk.reload("first");
        }
        host.desk.close();

        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (alive(loaders) > TOLERATED && System.nanoTime() < deadline) {
            System.gc();
        }
        assertThat(alive(loaders)).isLessThanOrEqualTo(TOLERATED);
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }
}
