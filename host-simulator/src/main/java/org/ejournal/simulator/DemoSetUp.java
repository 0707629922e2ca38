package org.ejournal.simulator;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.plugins.PluginStarted;
import org.ejournal.simulator.plugins.PluginUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sets up each demo organisation for each plugin when the plugin is started for the first time, so that a newcomer
 * finds it ready. Once for each organisation and plugin: what people change afterwards is theirs.
 */
@Component
class DemoSetUp {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSetUp.class);

    private final DemoSettings settings;
    private final DemoSecretary secretary;
    private final VkDesk vk;
    private final VkProperties keys;
    private final JdbcClient database;
    private final Clock clock;

    DemoSetUp(
            DemoSettings settings,
            DemoSecretary secretary,
            VkDesk vk,
            VkProperties keys,
            JdbcClient database,
            Clock clock) {
        this.settings = settings;
        this.secretary = secretary;
        this.vk = vk;
        this.keys = keys;
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void on(PluginStarted event) {
        for (Organisation organisation : secretary.roster().organisations()) {
            Map<String, String> values = values(event.plugin(), organisation.id());
            if (!values.isEmpty() && !done(event.plugin(), organisation.id())) {
                setUp(event.plugin(), organisation.id(), values);
            }
        }
    }

    /** The local VK numbers its communities itself, so the file's number gives way to the true one. */
    private Map<String, String> values(String plugin, OrganisationId organisation) {
        Map<String, String> values = new HashMap<>(settings.of(organisation, plugin));
        vk.community(organisation)
                .ifPresent(id -> values.computeIfPresent(
                        keys.communityKey().substring(keys.communityKey().indexOf('.') + 1),
                        (field, number) -> String.valueOf(id)));
        return values;
    }

    private void setUp(String plugin, OrganisationId organisation, Map<String, String> values) {
        try {
            List<String> objections = secretary.fillIn(plugin, organisation, values);
            if (objections.isEmpty()) {
                remember(plugin, organisation);
            } else {
                LOG.warn("Plugin {} does not take the demo settings of {}: {}", plugin, organisation, objections);
            }
        } catch (PluginUnavailableException none) {
            LOG.info("Plugin {} takes no settings of {}: {}", plugin, organisation, none.getMessage());
        } catch (RuntimeException | LinkageError failure) {
            LOG.warn("Plugin {} cannot be set up for {}", plugin, organisation, failure);
        }
    }

    private boolean done(String plugin, OrganisationId organisation) {
        return database.sql("select count(*) from demo_settings where plugin = ? and organisation = ?")
                        .params(plugin, organisation.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void remember(String plugin, OrganisationId organisation) {
        database.sql("insert into demo_settings (plugin, organisation, filled_at) values (?, ?, ?)")
                .params(plugin, organisation.value(), OffsetDateTime.now(clock))
                .update();
    }
}
