package org.ejournal.simulator.desktop.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.desktop.visitor.RightName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the access profiles of the organisations in the host's database, durable when a method returns. */
@Component
class AccessBook {
    private final JdbcClient database;
    private final TransactionOperations transactions;

    AccessBook(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Returns the organisation's profiles, oldest first. */
    List<AccessProfile> profiles(OrganisationId organisation) {
        return database.sql("select profile_key, title from access_profile where organisation = ? order by id")
                .param(organisation.value())
                .query((row, at) -> new AccessProfile(row.getString("profile_key"), row.getString("title")))
                .list();
    }

    void add(OrganisationId organisation, AccessProfile profile) {
        database.sql("insert into access_profile (organisation, profile_key, title) values (?, ?, ?)")
                .params(organisation.value(), profile.key(), profile.title())
                .update();
    }

    /** Returns the access rights that any of those profiles holds. */
    Set<RightName> rights(OrganisationId organisation, Collection<String> profiles) {
        return profiles.isEmpty()
                ? Set.of()
                : database.sql("""
                                select distinct plugin, right_id from access_profile_right
                                where organisation = :organisation and profile_key in (:profiles)""")
                        .param("organisation", organisation.value())
                        .param("profiles", profiles)
                        .query((row, at) -> new RightName(row.getString("plugin"), row.getString("right_id")))
                        .set();
    }

    /** Writes a profile down anew: its name, and those of the rights asked about that are on. All or nothing. */
    void change(OrganisationId organisation, AccessProfile profile, Set<RightName> about, Set<RightName> on) {
        transactions.executeWithoutResult(transaction -> {
            database.sql("update access_profile set title = ? where organisation = ? and profile_key = ?")
                    .params(profile.title(), organisation.value(), profile.key())
                    .update();
            about.forEach(right -> {
                write(
                        "delete from access_profile_right where organisation = ? and profile_key = ? and plugin = ?"
                                + " and right_id = ?",
                        organisation,
                        profile,
                        right);
                if (on.contains(right)) {
                    write(
                            "insert into access_profile_right (organisation, profile_key, plugin, right_id)"
                                    + " values (?, ?, ?, ?)",
                            organisation,
                            profile,
                            right);
                }
            });
        });
    }

    private void write(String statement, OrganisationId organisation, AccessProfile profile, RightName right) {
        database.sql(statement)
                .params(organisation.value(), profile.key(), right.plugin(), right.right())
                .update();
    }
}
