package org.ejournal.simulator.plugins;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps in the host's database which plugins are off. */
record StoredSwitches(JdbcClient database) implements PluginSwitches {
    @Override
    public Set<String> off() {
        return Set.copyOf(database.sql("select plugin from plugin_off")
                .query(String.class)
                .set());
    }

    @Override
    public void turn(String plugin, boolean on) {
        database.sql("delete from plugin_off where plugin = ?").param(plugin).update();
        if (!on) {
            database.sql("insert into plugin_off (plugin) values (?)")
                    .param(plugin)
                    .update();
        }
    }
}
