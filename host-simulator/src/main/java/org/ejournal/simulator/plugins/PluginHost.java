package org.ejournal.simulator.plugins;

import java.net.URI;
import java.time.Clock;
import javax.sql.DataSource;
import org.ejournal.plugin.host.Host;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Secrets;
import org.ejournal.plugin.host.Settings;

/** The door that one plugin is given. */
record PluginHost(
        Roster roster,
        Settings settings,
        Secrets secrets,
        DataSource dataSource,
        Clock clock,
        URI baseAddress,
        URI endpointAddress)
        implements Host {}
