package org.ejournal.simulator;

import java.nio.file.Path;
import java.time.Clock;
import org.ejournal.simulator.plugins.Extensions;
import org.ejournal.simulator.school.SchoolRoster;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every part of the simulator shares, and the demo. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VkProperties.class)
class SimulatorConfiguration {
    @Bean
    ClockKeeper clockKeeper(ShiftedClock clock, JdbcClient database) {
        return new ClockKeeper(clock, database);
    }

    @Bean
    DemoSettings demoSettings() {
        return new DemoSettings(DemoSettings.FOLDER);
    }

    @Bean
    DemoSecretary demoSecretary(SchoolRoster roster, Extensions extensions) {
        return new DemoSecretary(roster, extensions);
    }

    @Bean
    VkDesk vkDesk(
            SchoolRoster roster,
            DemoSettings settings,
            VkProperties vk,
            Clock clock,
            @Value("${simulator.data}") Path data,
            @Value("${simulator.own-vk}") boolean own) {
        return own
                ? VkDesk.own(vk.local(data.resolve("vk"), clock), new VkSeed(roster, settings, vk))
                : VkDesk.of(new RemoteVk(vk.address()));
    }
}
