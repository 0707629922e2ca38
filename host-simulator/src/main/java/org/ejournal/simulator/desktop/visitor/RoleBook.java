package org.ejournal.simulator.desktop.visitor;

import java.util.HashMap;
import java.util.Map;
import org.ejournal.plugin.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps in the host's database which rights roles hold otherwise than by default. What a plugin has added stays known
 * while the plugin is stopped.
 */
@Component
class RoleBook {
    private final JdbcClient database;
    private final TransactionOperations transactions;

    RoleBook(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Returns the rights that were switched on (true) or off (false) for that role. */
    Map<RightName, Boolean> switched(OrganisationId organisation, String role) {
        Map<RightName, Boolean> switched = new HashMap<>();
        database.sql("select plugin, right_id, held from role_right where organisation = ? and role = ?")
                .params(organisation.value(), role)
                .query(row -> {
                    switched.put(
                            new RightName(row.getString("plugin"), row.getString("right_id")), row.getBoolean("held"));
                });
        return switched;
    }

    /** Writes down those rights of a role anew, all or none; one that is absent there is as by default. */
    void change(OrganisationId organisation, String role, Iterable<RightName> about, Map<RightName, Boolean> switched) {
        transactions.executeWithoutResult(transaction -> about.forEach(right -> {
            database.sql("delete from role_right where organisation = ? and role = ? and plugin = ? and right_id = ?")
                    .params(organisation.value(), role, right.plugin(), right.right())
                    .update();
            Boolean held = switched.get(right);
            if (held != null) {
                database.sql(
                                "insert into role_right (organisation, role, plugin, right_id, held) values (?, ?, ?, ?, ?)")
                        .params(organisation.value(), role, right.plugin(), right.right(), held)
                        .update();
            }
        }));
    }
}
