package org.ejournal.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * Starts the simulator. The local VK is an application of its own and is kept out of the scan.
 *
 * <p>{@code Ready: http://localhost:8080} on the standard output says that the sign-in page answers. A start that is
 * refused ends with exit code 2 and one line that says why and what to do.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.ejournal\\.simulator\\.vk\\..*"))
public class SimulatorApplication {
    private static final int REFUSED = 2;

    /** Starts the simulator with command-line options; {@code --help} lists them. */
    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                Console.out().println(Refusal.text("usage"));
                return;
            }
            start(options);
        } catch (Refusal refusal) {
            Console.err().println(refusal.getMessage());
            System.exit(REFUSED);
        }
    }

    private static void start(Options options) {
        int port = Ports.claim("--port", options.port());
        int vkPort = Ports.claim("--vk-port", options.vkPort());
        DataDirectory data = DataDirectory.take(options.data(), options.reset());
        URI address = URI.create("http://localhost:" + port);

        SpringApplication application = new SpringApplication(SimulatorApplication.class);
        application.setDefaultProperties(properties(options, data.path(), port, vkPort));
        application.run(options.properties().toArray(String[]::new));

        SignInPage.open(address);
        Console.out().println("Ready: " + address);
    }

    private static Map<String, Object> properties(Options options, Path data, int port, int vkPort) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("simulator.data", data.toString());
        properties.put("simulator.base-address", "http://localhost:" + port);
        properties.put("simulator.vk-port", vkPort);
        properties.put("simulator.plugins-directory", besideProgram("plugins").toString());
        properties.put("server.port", port);
        if (options.roster() != null) {
            properties.put(
                    "simulator.roster",
                    options.roster().toAbsolutePath().normalize().toString());
        }
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
