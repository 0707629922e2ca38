package org.ejournal.sferum.sync;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The least that comparing a school's places takes: one statement joins what is wanted with what the ledger holds, and
 * all its rows are read. There are no names, accounts, chats or rules in it.
 */
final class BareJoin {
    private static final int FETCHED_AT_ONCE = 1_000;
    private static final String JOIN = """
            SELECT m.chat_id, m.person_id, m.wanted, m.wanted_admin, m.reasons, m.remote_member, m.remote_admin,
                   x.chat_id, x.person_id, x.admin, x.reasons
            FROM (SELECT p.* FROM sferum.membership p JOIN sferum.chat c ON c.id = p.chat_id
                  WHERE c.organisation = ?) m
            FULL JOIN unnest(?, ?, ?, ?) AS x(chat_id, person_id, admin, reasons)
              ON x.chat_id = m.chat_id AND x.person_id = m.person_id""";

    private final DataSource dataSource;
    private final List<WantedPlace> first;

    /** A wanted place. */
    private record WantedPlace(long chat, String person, boolean admin, String reasons) {}

    /** What is wanted in a school, as the statement takes it. */
    record Wanted(String organisation, Long[] chats, String[] people, Boolean[] admins, String[] reasons) {}

    /** Makes one; of a region whose first school is in step the others follow. */
    BareJoin(DataSource dataSource) {
        this.dataSource = dataSource;
        this.first = new JdbcTemplate(dataSource)
                .query(
                        "SELECT m.chat_id, m.person_id, m.wanted_admin, m.reasons FROM sferum.membership m"
                                + " JOIN sferum.chat c ON c.id = m.chat_id WHERE c.organisation = ?",
                        (row, number) ->
                                new WantedPlace(row.getLong(1), row.getString(2), row.getBoolean(3), row.getString(4)),
                        School.ID.value());
    }

    Wanted wanted(int school) {
        String from = Region.prefix(0);
        String to = Region.prefix(school);
        return new Wanted(
                Region.organisation(school).value(),
                first.stream()
                        .map(place -> place.chat() + (long) school * RegionTables.NUMBERS)
                        .toArray(Long[]::new),
                first.stream().map(place -> place.person().replace(from, to)).toArray(String[]::new),
                first.stream().map(WantedPlace::admin).toArray(Boolean[]::new),
                first.stream().map(place -> place.reasons().replace(from, to)).toArray(String[]::new));
    }

    /** Joins, reads all rows and returns in how many the two sides differ. */
    int differences(Wanted wanted) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(JOIN)) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                statement.setString(1, wanted.organisation());
                statement.setArray(2, connection.createArrayOf("bigint", wanted.chats()));
                statement.setArray(3, connection.createArrayOf("varchar", wanted.people()));
                statement.setArray(4, connection.createArrayOf("boolean", wanted.admins()));
                statement.setArray(5, connection.createArrayOf("varchar", wanted.reasons()));
                return differences(statement);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static int differences(PreparedStatement statement) throws SQLException {
        int differences = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Object[] held = {
                    rows.getLong(1), rows.getString(2), rows.getBoolean(3), rows.getBoolean(4), rows.getString(5)
                };
                Object[] wanted = {rows.getLong(8), rows.getString(9), true, rows.getBoolean(10), rows.getString(11)};
                boolean remote = !rows.getString(6).isEmpty() && rows.getBoolean(7) == rows.getBoolean(10);
                differences += remote && Arrays.equals(held, wanted) ? 0 : 1;
            }
        }
        return differences;
    }
}
