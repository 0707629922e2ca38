package org.ejournal.simulator.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.DefaultPluginManager;

@Tag("PL-1")
class HostClassLoaderTest {
    private static final String DRIVERS = "META-INF/services/java.sql.Driver";
    private static final String PROVIDERS = "META-INF/services/org.slf4j.spi.SLF4JServiceProvider";
    private static final String CHANGES = "META-INF/services/liquibase.change.Change";

    @TempDir
    Path archive;

    private HostClassLoader loader;

    @BeforeEach
    void open() {
        loader = new HostClassLoader(
                new DefaultPluginManager(archive),
                new DefaultPluginDescriptor(),
                getClass().getClassLoader());
        loader.addFile(archive.toFile());
    }

    @Test
    void a_library_in_the_archive_goes_before_the_hosts() throws Exception {
        carry("org.apache.commons.csv", "CSVFormat");

        assertThat(loader.loadClass(CSVFormat.class.getName()).getClassLoader()).isSameAs(loader);
    }

    @Test
    void a_library_that_the_archive_lacks_is_the_hosts() throws Exception {
        assertThat(loader.loadClass(CSVFormat.class.getName())).isSameAs(CSVFormat.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.ejournal.plugin.host.Viewer",
                "org.pf4j.Plugin",
                "org.slf4j.Logger",
                "org.springframework.core.Ordered",
                "org.aopalliance.aop.Advice",
                "org.jspecify.annotations.Nullable"
            })
    void what_both_sides_must_agree_on_is_the_hosts_though_the_archive_carries_it(String name) throws Exception {
        int dot = name.lastIndexOf('.');
        carry(name.substring(0, dot), name.substring(dot + 1));

        assertThat(loader.loadClass(name)).isSameAs(Class.forName(name));
    }

    @Test
    void services_of_the_hosts_libraries_are_not_seen() throws IOException {
        assertThat(getClass().getClassLoader().getResources(CHANGES).hasMoreElements())
                .isTrue();

        assertThat(resources(CHANGES)).isEmpty();
    }

    @Test
    void services_in_the_archive_are_seen() throws IOException {
        Path file = archive.resolve(CHANGES);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "some.Change\n");

        assertThat(resources(CHANGES)).containsExactly(file.toUri().toURL());
    }

    @ParameterizedTest
    @ValueSource(strings = {DRIVERS, PROVIDERS})
    void services_of_shared_types_are_the_hosts(String name) throws IOException {
        assertThat(resources(name)).isNotEmpty();
    }

    private Iterable<URL> resources(String name) throws IOException {
        return Collections.list(loader.getResources(name));
    }

    private void carry(String packageName, String type) throws IOException {
        String name = packageName + "." + type;
        PluginSource.compile(archive, Map.of(name, "package " + packageName + "; public class " + type + " {}"));
    }
}
