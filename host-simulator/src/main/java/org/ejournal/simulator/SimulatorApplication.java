package org.ejournal.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ejournal.simulator.school.OrderLog;
import org.ejournal.simulator.school.RosterFiles;
import org.ejournal.simulator.school.RosterRefusedException;
import org.ejournal.simulator.school.RosterReport;
import org.ejournal.simulator.school.SchoolRoster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts the simulator. What is an application of its own, as the local VK is, is kept out of the scan.
 *
 * <p>{@code Ready: http://localhost:8080} on the standard output says that the sign-in page answers. A start that is
 * refused ends with exit code 2 and one line that says why and what to do.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.ejournal\\.simulator\\.vk\\..*"),
            @ComponentScan.Filter(SpringBootConfiguration.class)
        })
public class SimulatorApplication {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatorApplication.class);
    private static final int REFUSED = 2;

    /** Starts the simulator with command-line options; {@code --help} lists them. */
    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                Console.out().println(Texts.of("usage"));
                return;
            }
            start(options);
        } catch (Refusal refusal) {
            Console.err().println(refusal.getMessage());
            System.exit(REFUSED);
        }
    }

    /**
     * Starts the simulator; when this returns, the sign-in page answers.
     *
     * @throws Refusal when it cannot start as it was asked to
     */
    static ConfigurableApplicationContext start(Options options) {
        if (options.onlyVk()) {
            return VkApplication.start(
                    options, read(options, Clock.systemDefaultZone()), Ports.claim("--vk-port", options.vkPort()));
        }
        int port = Ports.claim("--port", options.port());
        URI vk = options.vk() == null
                ? URI.create("http://localhost:" + Ports.claim("--vk-port", options.vkPort()))
                : options.vk();
        ShiftedClock clock = new ShiftedClock(Clock.systemDefaultZone());
        SchoolRoster roster = read(options, clock);
        DataDirectory data = DataDirectory.take(options.data(), options.reset());
        URI address = URI.create("http://localhost:" + port);

        SpringApplication application = new SpringApplication(SimulatorApplication.class);
        application.addInitializers((GenericApplicationContext context) -> {
            context.registerBean(DataDirectory.class, () -> data);
            context.registerBean(ShiftedClock.class, () -> clock);
            context.registerBean(SchoolRoster.class, () -> roster.with(context.getBean(OrderLog.class)));
        });
        application.setDefaultProperties(properties(options, data.path(), port, vk));
        ConfigurableApplicationContext journal = run(application, options);

        report(roster.report());
        SignInPage.open(address);
        Console.out().println("Ready: " + address);
        return journal;
    }

    private static ConfigurableApplicationContext run(SpringApplication application, Options options) {
        String[] properties = options.properties().toArray(String[]::new);
        HostDatabase database = options.database();
        if (database == null) {
            return application.run(properties);
        }
        try (HostDatabase.Turn ours = database.takeTurn()) {
            LOG.info("Starting on {}", database);
            return application.run(properties);
        }
    }

    /** Reads the roster before anything else is touched: one that is refused leaves no trace. */
    private static SchoolRoster read(Options options, Clock clock) {
        Path folder = options.roster();
        try {
            return new SchoolRoster(folder == null ? RosterFiles.demo() : RosterFiles.folder(folder), clock);
        } catch (RosterRefusedException refused) {
            String reason = String.valueOf(refused.getMessage());
            throw folder == null ? new Refusal(reason) : Refusal.of("roster.refused", folder, reason);
        }
    }

    private static void report(RosterReport report) {
        if (!report.problems().isEmpty()) {
            LOG.warn(
                    "The roster at {} has {} wrong places, first {}; /admin/roster lists all",
                    report.place(),
                    report.problems().size(),
                    report.problems().get(0));
        }
    }

    private static Map<String, Object> properties(Options options, Path data, int port, URI vk) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("simulator.data", data.toString());
        properties.put("simulator.base-address", "http://localhost:" + port);
        properties.put("simulator.own-vk", options.vk() == null);
        properties.put("vk.address", vk.toString());
        properties.put("simulator.plugins-directory", besideProgram("plugins").toString());
        Path secrets = Objects.requireNonNullElse(options.secrets(), data.resolve("secrets"));
        properties.put("simulator.secrets", secrets.toAbsolutePath().toString());
        HostDatabase database = Objects.requireNonNullElse(options.database(), HostDatabase.embedded(data));
        properties.put("simulator.database.url", database.url());
        properties.put("simulator.database.user", database.user());
        properties.put("simulator.database.password", database.password());
        properties.put("server.port", port);
        return properties;
    }

    /** Returns a path beside the program's jar or directory of classes, which is {@code target} in a build. */
    private static Path besideProgram(String name) {
        ApplicationHome home = new ApplicationHome(SimulatorApplication.class);
        return Objects.requireNonNullElse(home.getSource(), home.getDir())
                .toPath()
                .toAbsolutePath()
                .resolveSibling(name);
    }
}
