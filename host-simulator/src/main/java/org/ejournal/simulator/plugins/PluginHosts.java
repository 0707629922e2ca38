package org.ejournal.simulator.plugins;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.ejournal.plugin.host.Host;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Timetable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the door for each plugin.
 *
 * @param roster the journal's roster
 * @param timetable the journal's timetable
 * @param installation gives the operator's settings for a plugin
 * @param database the host's database
 * @param transactions transactions on it
 * @param dataSource its pool
 * @param clock the host's clock
 * @param baseAddress where browsers reach the host
 * @param secrets the directory with each plugin's keys
 * @param screens where browsers find plugins' screens
 * @param messages where what plugins tell people goes
 */
record PluginHosts(
        Roster roster,
        Timetable timetable,
        Function<String, Map<String, String>> installation,
        JdbcClient database,
        TransactionOperations transactions,
        DataSource dataSource,
        Clock clock,
        URI baseAddress,
        Path secrets,
        ScreenPages screens,
        PluginMessages messages)
        implements Function<String, Host> {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    /** Returns whether a plugin may be called so: its id names directories and stands in addresses. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    @Override
    public Host apply(String plugin) {
        if (!isId(plugin)) {
            throw new IllegalArgumentException("A plugin's id has letters, digits, dots and hyphens only: " + plugin);
        }
        return new PluginHost(
                roster,
                timetable,
                new StoredSettings(plugin, () -> installation.apply(plugin), database, transactions),
                (organisation, people, message) -> messages.send(plugin, organisation, people, message),
                new KeyFiles(secrets.resolve(plugin)),
                new Lent(dataSource),
                clock,
                baseAddress,
                EndpointPath.of(baseAddress, plugin),
                screen -> URI.create(baseAddress + screens.of(plugin, screen)));
    }

    /** The pool without the means to close it. */
    private static final class Lent extends DelegatingDataSource {
        Lent(DataSource dataSource) {
            super(dataSource);
        }
    }
}
