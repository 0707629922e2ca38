package org.ejournal.simulator.vk;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.ejournal.simulator.vk.api.Links;
import org.ejournal.simulator.vk.api.Traffic;
import org.ejournal.simulator.vk.api.VkStatistics;
import org.ejournal.simulator.vk.fault.FaultBoard;
import org.ejournal.simulator.vk.id.oauth.TokenCount;
import org.ejournal.simulator.vk.store.Memory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.context.support.StandardServletEnvironment;

/**
 * A running local VK: VK's API, a messenger for people, and a memory, on a port of its own.
 *
 * <p>It runs beside whatever else the process runs and shares nothing with it: closed, it refuses connections as a VK
 * that is out of reach does; started again on the same directory, it remembers everything it ever answered.
 *
 * <pre>{@code
 * try (LocalVk vk = LocalVk.start(LocalVkSettings.in(directory))) {
 *     long community = vk.world().community("School 1", "token", "school1");
 *     vk.world().person(101, "Anna", "Orlova");
 *     // POST vk.address() + "/method/messages.createChat"
 * }
 * }</pre>
 */
public final class LocalVk implements AutoCloseable {
    private final AnnotationConfigServletWebServerApplicationContext context;

    private LocalVk(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts a local VK; when this returns, it answers.
     *
     * @throws RuntimeException when the port is taken or the directory is in use
     */
    public static LocalVk start(LocalVkSettings settings) {
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        context.setId("local-vk");
        context.setEnvironment(environment(settings));
        context.registerBean(LocalVkSettings.class, () -> settings);
        context.register(LocalVkConfiguration.class);
        try {
            context.refresh();
        } catch (RuntimeException failure) {
            context.close();
            throw failure;
        }
        return new LocalVk(context);
    }

    /** Where it answers, without a slash at the end. */
    public URI address() {
        return context.getBean(Links.class).address();
    }

    /** The way to fill it with people, communities and keys. */
    public VkWorld world() {
        return context.getBean(VkWorld.class);
    }

    /** What was asked of it since it started, or since the last reset. */
    public VkStatistics statistics() {
        return context.getBean(Traffic.class).statistics();
    }

    /** Starts counting from nothing. */
    public void resetStatistics() {
        context.getBean(Traffic.class).reset();
    }

    /** How many tokens of VK ID live for a person now. */
    public TokenCount idTokens(long personId) {
        Clock clock = context.getBean(LocalVkSettings.class).clock();
        return TokenCount.of(context.getBean(Memory.class), personId, clock.instant());
    }

    /** The switchboard of faults; what is switched on there is off after a restart. */
    public FaultBoard faults() {
        return context.getBean(FaultBoard.class);
    }

    /** Stops it at once; what it answered is kept. */
    @Override
    public void close() {
        context.close();
    }

    /** Its own settings alone: no system property, environment variable or file of the process around it counts. */
    private static StandardServletEnvironment environment(LocalVkSettings settings) {
        StandardServletEnvironment environment = new StandardServletEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "local-vk",
                        Map.ofEntries(
                                Map.entry("server.port", settings.port()),
                                Map.entry("server.shutdown", "immediate"),
                                Map.entry("server.servlet.session.cookie.name", "LOCALVK"),
                                Map.entry("server.servlet.session.cookie.same-site", "lax"),
                                // Answers that a fault holds back keep their threads.
                                Map.entry("server.tomcat.threads.max", "64"),
                                Map.entry("spring.web.locale", "ru"),
                                Map.entry("spring.web.locale-resolver", "fixed"),
                                Map.entry("spring.web.resources.static-locations", "classpath:/vk/static/"),
                                Map.entry("spring.web.error.whitelabel.enabled", "false"))));
        return environment;
    }
}
