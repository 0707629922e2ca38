package org.ejournal.simulator;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every part of the simulator shares. */
@Configuration(proxyBeanMethods = false)
class SimulatorConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
