package org.ejournal.simulator.plugins;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.ejournal.plugin.host.Host;
import org.ejournal.plugin.host.Notifications;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Secrets;
import org.ejournal.plugin.host.Settings;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.ui.ScreenRef;

/** The door that one plugin is given. */
record PluginHost(
        Roster roster,
        Timetable timetable,
        Settings settings,
        Notifications notifications,
        Secrets secrets,
        DataSource dataSource,
        Clock clock,
        URI baseAddress,
        URI endpointAddress,
        Function<ScreenRef, URI> screens)
        implements Host {
    @Override
    public URI screenAddress(String screen, Map<String, String> parameters) {
        return screens.apply(new ScreenRef(screen, parameters));
    }
}
