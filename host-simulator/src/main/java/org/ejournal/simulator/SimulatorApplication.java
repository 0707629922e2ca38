package org.ejournal.simulator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Starts the simulator. The local VK is an application of its own and is kept out of the scan. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.ejournal\\.simulator\\.vk\\..*"))
public class SimulatorApplication {
    /** Starts the simulator with command-line options. */
    public static void main(String[] arguments) {
        SpringApplication.run(SimulatorApplication.class, arguments);
    }
}
