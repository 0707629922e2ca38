package org.ejournal.simulator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
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

    private static final String DUPLICATE = "23505";

    private final DemoSettings settings;
    private final DemoSecretary secretary;
    private final VkDesk vk;
    private final VkProperties keys;
    private final DataSource database;
    private final Clock clock;

    DemoSetUp(
            DemoSettings settings,
            DemoSecretary secretary,
            VkDesk vk,
            VkProperties keys,
            DataSource database,
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
            boolean ofTheDemo = !settings.of(organisation.id(), event.plugin()).isEmpty();
            if (ofTheDemo && !done(event.plugin(), organisation.id())) {
                setUp(event.plugin(), organisation.id());
            }
        }
    }

    private void setUp(String plugin, OrganisationId organisation) {
        try {
            once(plugin, organisation, () -> fillIn(plugin, organisation));
        } catch (PluginUnavailableException none) {
            LOG.info("Plugin {} takes no settings of {}: {}", plugin, organisation, none.getMessage());
        } catch (SQLException | RuntimeException | LinkageError failure) {
            LOG.warn("Plugin {} cannot be set up for {}", plugin, organisation, failure);
        }
    }

    private boolean fillIn(String plugin, OrganisationId organisation) {
        List<String> objections = secretary.fillIn(plugin, organisation, values(plugin, organisation));
        if (!objections.isEmpty()) {
            LOG.warn("Plugin {} does not take the demo settings of {}: {}", plugin, organisation, objections);
        }
        return objections.isEmpty();
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

    private boolean done(String plugin, OrganisationId organisation) {
        return JdbcClient.create(database)
                        .sql("select count(*) from demo_settings where plugin = ? and organisation = ?")
                        .params(plugin, organisation.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Of several nodes the one that writes the row first fills in. The others wait at the row until it has, and then
     * leave it at that, or try themselves where it failed. The connection is no thread's, so that what the plugin writes
     * meanwhile is not part of it.
     */
    private void once(String plugin, OrganisationId organisation, BooleanSupplier fillIn) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean filledIn = false;
            try {
                filledIn = remember(connection, plugin, organisation) && fillIn.getAsBoolean();
            } finally {
                if (filledIn) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        }
    }

    /** Returns whether nobody else has. */
    private boolean remember(Connection connection, String plugin, OrganisationId organisation) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into demo_settings (plugin, organisation, filled_at) values (?, ?, ?)")) {
            insert.setString(1, plugin);
            insert.setString(2, organisation.value());
            insert.setObject(3, OffsetDateTime.now(clock));
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            if (DUPLICATE.equals(failure.getSQLState())) {
                return false;
            }
            throw failure;
        }
    }
}
