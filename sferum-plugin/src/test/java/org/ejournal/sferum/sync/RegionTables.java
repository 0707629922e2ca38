package org.ejournal.sferum.sync;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the ledger with a region: the first school is the engine's own work, and the database makes the others from it. */
final class RegionTables {
    private static final int CHUNK = 100;

    /** Keeps the chats' numbers of different schools apart; a school has fewer chats. */
    static final int NUMBERS = 10_000;

    /** The columns with ids of the roster in them. */
    private static final Set<String> IDS =
            Set.of("chat_key", "class_id", "person_id", "messenger_id", "remote_member", "reasons");

    private final JdbcTemplate jdbc;

    RegionTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes schools up to that many out of the first. */
    void grow(int schools) {
        jdbc.execute("ALTER TABLE sferum.membership DROP CONSTRAINT membership_chat, DROP CONSTRAINT membership_pk");
        jdbc.execute("DROP INDEX sferum.membership_by_person");
        // Nobody wants these rows back after a crash, and the log of them would be as large as they are.
        jdbc.execute("ALTER TABLE sferum.membership SET UNLOGGED");
        for (int from = 1; from < schools; from += CHUNK) {
            int to = Math.min(from + CHUNK, schools) - 1;
            for (String table : List.of("connection", "chat", "person", "account")) {
                copy(table, from, to);
            }
            copyMembers(from, to);
        }
        jdbc.execute("ALTER TABLE sferum.membership ADD CONSTRAINT membership_pk PRIMARY KEY (chat_id, person_id)");
        jdbc.execute("CREATE INDEX membership_by_person ON sferum.membership (person_id, chat_id)");
        jdbc.execute("ALTER TABLE sferum.membership"
                + " ADD CONSTRAINT membership_chat FOREIGN KEY (chat_id) REFERENCES sferum.chat (id)");
        jdbc.execute("VACUUM (ANALYZE) sferum.membership");
        jdbc.execute("ANALYZE");
    }

    private void copy(String table, int from, int to) {
        insert(table, from, to, "sferum." + table + " t WHERE t.organisation = '" + School.ID + '\'');
    }

    private void copyMembers(int from, int to) {
        insert("membership", from, to, "sferum.membership t WHERE t.chat_id < " + NUMBERS);
    }

    private void insert(String table, int from, int to, String template) {
        List<String> columns = jdbc.queryForList(
                "SELECT column_name FROM information_schema.columns"
                        + " WHERE table_schema = 'sferum' AND table_name = ? ORDER BY ordinal_position",
                String.class,
                table);
        String values = columns.stream().map(RegionTables::value).collect(Collectors.joining(", "));
        jdbc.execute("INSERT INTO sferum." + table + " (" + String.join(", ", columns) + ") SELECT " + values
                + " FROM (SELECT n, lpad(n::text, 5, '0') || '-' AS prefix FROM generate_series(" + from + ", " + to
                + ") n) s, " + template);
    }

    private static String value(String column) {
        if (column.equals("organisation")) {
            return "t.organisation || s.prefix";
        }
        if (column.equals("id") || column.equals("chat_id")) {
            return "t." + column + " + s.n * " + NUMBERS;
        }
        return IDS.contains(column) ? "replace(t." + column + ", '" + Region.prefix(0) + "', s.prefix)" : "t." + column;
    }
}
