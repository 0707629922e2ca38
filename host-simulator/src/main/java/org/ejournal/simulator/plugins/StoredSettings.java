package org.ejournal.simulator.plugins;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ejournal.plugin.host.Settings;
import org.ejournal.plugin.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** One plugin's settings: the organisations' in the host's database, the installation's from the host's properties. */
final class StoredSettings implements Settings {
    private final String plugin;
    private final Supplier<Map<String, String>> installation;
    private final JdbcClient database;
    private final TransactionOperations transactions;

    StoredSettings(
            String plugin,
            Supplier<Map<String, String>> installation,
            JdbcClient database,
            TransactionOperations transactions) {
        this.plugin = plugin;
        this.installation = installation;
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public Map<String, String> installation() {
        return Map.copyOf(installation.get());
    }

    @Override
    public Map<String, String> of(OrganisationId organisation) {
        Map<String, String> values = new TreeMap<>();
        database.sql("select name, content from plugin_setting where plugin = ? and organisation = ?")
                .params(plugin, organisation.value())
                .query(row -> {
                    values.put(row.getString("name"), row.getString("content"));
                });
        return Map.copyOf(values);
    }

    @Override
    public void change(OrganisationId organisation, Map<String, String> values) {
        Map<String, String> changes = Map.copyOf(values);
        transactions.executeWithoutResult(transaction -> changes.forEach((name, value) -> {
            database.sql("delete from plugin_setting where plugin = ? and organisation = ? and name = ?")
                    .params(plugin, organisation.value(), name)
                    .update();
            if (!value.isEmpty()) {
                database.sql("insert into plugin_setting (plugin, organisation, name, content) values (?, ?, ?, ?)")
                        .params(plugin, organisation.value(), name, value)
                        .update();
            }
        }));
    }

    @Override
    public boolean replace(OrganisationId organisation, String name, String before, String after) {
        return database.sql("update plugin_setting set content = ?"
                                + " where plugin = ? and organisation = ? and name = ? and content = ?")
                        .params(after, plugin, organisation.value(), name, before)
                        .update()
                > 0;
    }

    /** The update that changes nothing keeps the row for this transaction. */
    @Override
    public boolean changeWhere(OrganisationId organisation, String name, String before, Map<String, String> values) {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            boolean still = replace(organisation, name, before, before);
            if (still) {
                change(organisation, values);
            }
            return still;
        }));
    }
}
