package org.ejournal.simulator;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.ejournal.simulator.school.SchoolRoster;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/** Runs the local VK alone, with the roster's people and the demo's communities, for journals in other processes. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties(VkProperties.class)
class VkApplication {
    @Bean
    VkDesk vkDesk(SchoolRoster roster, VkProperties vk, DataDirectory data) {
        DemoSettings settings = new DemoSettings(DemoSettings.FOLDER);
        return VkDesk.own(
                vk.local(data.path().resolve("vk"), Clock.systemDefaultZone()), new VkSeed(roster, settings, vk));
    }

    /**
     * Starts it; when this returns, it answers.
     *
     * @throws Refusal when it does not start
     */
    static ConfigurableApplicationContext start(Options options, SchoolRoster roster, int port) {
        DataDirectory data = DataDirectory.take(options.data(), options.reset());
        URI address = URI.create("http://localhost:" + port);
        SpringApplication application = new SpringApplication(VkApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers((GenericApplicationContext context) -> {
            context.registerBean(DataDirectory.class, () -> data);
            context.registerBean(SchoolRoster.class, () -> roster);
        });
        application.setDefaultProperties(Map.of("vk.address", address.toString()));
        ConfigurableApplicationContext vk = application.run(options.properties().toArray(String[]::new));
        String failure = vk.getBean(VkDesk.class).failure();
        if (!failure.isEmpty()) {
            vk.close();
            throw Refusal.of("vk.unusable", address, failure);
        }
        Console.out().println("Ready: " + address);
        return vk;
    }
}
