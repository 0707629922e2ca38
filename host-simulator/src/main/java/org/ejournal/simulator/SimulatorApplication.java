package org.ejournal.simulator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the simulator. */
@SpringBootApplication(proxyBeanMethods = false)
public class SimulatorApplication {
    /** Starts the simulator with command-line options. */
    public static void main(String[] arguments) {
        SpringApplication.run(SimulatorApplication.class, arguments);
    }
}
