package org.ejournal.simulator.plugins;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Timetable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the plugin system together. */
@Configuration(proxyBeanMethods = false)
class PluginsConfiguration {
    private static final String SETTINGS = "simulator.plugin-settings.";

    @Bean
    Failures pluginFailures(Clock clock) {
        return new Failures(clock);
    }

    @Bean
    GatedExtensions extensions(Failures failures) {
        return new GatedExtensions(failures);
    }

    @Bean
    PluginHosts pluginHosts(
            Roster roster,
            Timetable timetable,
            Environment environment,
            JdbcClient database,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            Clock clock,
            @Value("${simulator.base-address}") URI baseAddress,
            @Value("${simulator.secrets}") Path secrets,
            ScreenPages screens,
            PluginMessages messages) {
        return new PluginHosts(
                roster,
                timetable,
                plugin -> installation(environment, plugin),
                database,
                new TransactionTemplate(transactions),
                dataSource,
                clock,
                baseAddress,
                secrets,
                screens,
                messages);
    }

    /** Reads afresh each time, since an address may become known after the host's start. */
    private static Map<String, String> installation(Environment environment, String plugin) {
        return Binder.get(environment)
                .bind(SETTINGS + plugin, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
    }

    @Bean
    PluginDesk pluginDesk(
            PluginHosts hosts,
            GatedExtensions extensions,
            Failures failures,
            JdbcClient database,
            ApplicationEventPublisher events,
            @Value("${simulator.plugins-directory}") Path archives,
            @Value("${simulator.data}") Path data,
            @Value("${simulator.plugin-patience}") Duration patience) {
        return new PluginDesk(
                new PluginArchives(archives, data.resolve("plugins")),
                hosts,
                extensions,
                failures,
                patience,
                new StoredSwitches(database),
                events::publishEvent);
    }

    @Bean
    PluginLifecycle pluginLifecycle(PluginDesk desk, DataSource dataSource) {
        return new PluginLifecycle(desk, dataSource);
    }
}
