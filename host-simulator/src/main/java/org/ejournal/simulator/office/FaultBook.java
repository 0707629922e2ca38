package org.ejournal.simulator.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.school.RosterFault;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps which faults of the rosters are switched on, in the host's database; nodes that share it share them. */
public final class FaultBook implements Function<OrganisationId, RosterFault> {
    private final JdbcClient database;
    private final TransactionOperations transactions;

    FaultBook(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * Returns what is wrong with the organisation's roster now.
     *
     * @throws RosterUnavailableException when that cannot be read
     */
    @Override
    public RosterFault apply(OrganisationId organisation) {
        try {
            return database.sql("select * from roster_fault where organisation = ?")
                    .param(organisation.value())
                    .query((row, at) -> fault(row))
                    .optional()
                    .orElse(RosterFault.NONE);
        } catch (DataAccessException failure) {
            RosterUnavailableException unavailable =
                    new RosterUnavailableException("The roster's faults cannot be read: " + failure.getMessage());
            unavailable.initCause(failure);
            throw unavailable;
        }
    }

    private static RosterFault fault(ResultSet row) throws SQLException {
        return new RosterFault(
                RosterFault.Kind.valueOf(row.getString("kind")),
                RosterFault.Part.valueOf(row.getString("part")),
                row.getInt("percent_left"),
                row.getLong("seed"),
                row.getString("class_id"),
                row.getObject("moment", OffsetDateTime.class).toInstant());
    }

    /** Switches a fault on in place of the former one, or all off, durable on return. */
    public void set(OrganisationId organisation, RosterFault fault) {
        transactions.executeWithoutResult(transaction -> {
            database.sql("delete from roster_fault where organisation = ?")
                    .param(organisation.value())
                    .update();
            if (fault.kind() != RosterFault.Kind.NONE) {
                insert(organisation, fault);
            }
        });
    }

    private void insert(OrganisationId organisation, RosterFault fault) {
        database.sql("""
                        insert into roster_fault (organisation, kind, part, percent_left, seed, class_id, moment)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        organisation.value(),
                        fault.kind().name(),
                        fault.part().name(),
                        fault.percent(),
                        fault.seed(),
                        fault.schoolClass(),
                        fault.moment().atOffset(ZoneOffset.UTC))
                .update();
    }
}
