package org.ejournal.simulator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.ejournal.plugin.conformance.HostConformance;
import org.ejournal.plugin.host.Host;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The journal keeps what a host promises, with its demo schools, timetable and database as a user starts them. */
@Tag("PL-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalConformanceTest extends HostConformance {
    private ConfigurableApplicationContext journal;
    private Host host;

    @BeforeAll
    @SuppressWarnings("unchecked")
    void start(@TempDir Path directory) throws Exception {
        Path none = Files.createDirectory(directory.resolve("archives"));
        journal = SimulatorApplication.start(Options.parse(
                "--port=0",
                "--vk-port=0",
                "--data=" + directory.resolve("data"),
                "--simulator.plugins-directory=" + none));
        host = ((Function<String, Host>) journal.getBean("pluginHosts")).apply("conformance");
    }

    @AfterAll
    void stop() {
        journal.close();
    }

    @Override
    public Host host() {
        return host;
    }
}
