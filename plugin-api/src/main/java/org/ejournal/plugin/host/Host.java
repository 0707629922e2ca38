package org.ejournal.plugin.host;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The door to the host: handed to a plugin's constructor, valid until the plugin is unloaded.
 *
 * <p>All methods may be called from any thread. What they return stays the same object for the plugin's life.
 */
public interface Host {
    /** Returns the roster of every organisation on this host. */
    Roster roster();

    /** Returns the timetable of every organisation on this host. */
    Timetable timetable();

    /** Returns this plugin's settings, kept by the host. */
    Settings settings();

    /** Returns the way to tell people something. */
    Notifications notifications();

    /** Returns the keys with which this plugin protects what it stores. */
    Secrets secrets();

    /**
     * Returns the host's pooled database. A plugin keeps its tables in a schema of its own (PL-4) and never closes the
     * data source.
     */
    DataSource dataSource();

    /** Returns the clock to ask for the time; its zone is the host's. */
    Clock clock();

    /** Returns the address at which people's browsers reach the host, without a trailing slash. */
    URI baseAddress();

    /**
     * Returns the address below which this plugin's {@link org.ejournal.plugin.extension.HttpEndpoints} answers, below
     * {@link #baseAddress} and without a trailing slash. It stays the same when the plugin is replaced by a newer one.
     */
    URI endpointAddress();

    /**
     * Returns the address at which a browser shows that screen of this plugin in a window, after a sign-in where nobody is
     * signed in: for the way back from elsewhere, and for messages. Whoever follows it is the viewer, not whoever it was
     * made for.
     *
     * @param screen the screen's name
     * @param parameters what the screen is about, as in {@link org.ejournal.plugin.ui.ScreenRef}
     */
    URI screenAddress(String screen, Map<String, String> parameters);
}
