package org.ejournal.e2e;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The plugin's tables in the database of a running journal, which has to be started with what {@link #shared} says. It can say how
 * many rows were really written, which their contents alone would not tell.
 */
final class PluginTables implements AutoCloseable {
    private static final List<String> OF_RUNS =
            List.of("run", "scheduled_tasks", "look", "plan", "plan_line", "exchange", "exchange_plan");

    private final Connection connection;

    /** Opens a journal's data to another process beside it. */
    static String shared(Path data) {
        return "--spring.datasource.url=" + address(data) + ";WRITE_DELAY=0";
    }

    private static String address(Path data) {
        return "jdbc:h2:file:" + data.resolve("host") + ";AUTO_SERVER=TRUE";
    }

    PluginTables(Path data) throws SQLException {
        connection = DriverManager.getConnection(address(data), "sa", "");
        run("set query_statistics_max_entries 10000");
    }

    /** Counts writes from here on. */
    void count() throws SQLException {
        run("set query_statistics false");
        run("set query_statistics true");
    }

    /** Returns how many rows each writing statement has touched since, without those that keep a run's own books. */
    Map<String, Long> written() throws SQLException {
        Map<String, Long> written = all();
        written.keySet().removeIf(PluginTables::ofRuns);
        return written;
    }

    /** Returns how many rows the statements that keep a run's own books have touched since. */
    Map<String, Long> books() throws SQLException {
        Map<String, Long> written = all();
        written.keySet().removeIf(sql -> !ofRuns(sql));
        return written;
    }

    private Map<String, Long> all() throws SQLException {
        Map<String, Long> written = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select sql_statement, cumulative_row_count from information_schema.query_statistics")) {
            while (rows.next()) {
                String sql = rows.getString(1).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
                if (sql.matches("(insert|update|delete|merge) .*") && sql.contains("sferum.")) {
                    written.merge(sql, rows.getLong(2), Long::sum);
                }
            }
        }
        written.values().removeIf(count -> count == 0);
        return written;
    }

    private static boolean ofRuns(String sql) {
        return OF_RUNS.stream().anyMatch(table -> sql.matches("\\w+( into| from)? sferum\\." + table + "\\b.*"));
    }

    /** Returns what stands in the tables of chats and people, row by row. */
    List<String> contents() throws SQLException {
        List<String> contents = new ArrayList<>();
        for (String table : List.of("chat", "membership", "person", "account")) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from sferum." + table + " order by 1, 2")) {
                while (rows.next()) {
                    contents.add(row(table, rows));
                }
            }
        }
        return contents;
    }

    private static String row(String table, ResultSet rows) throws SQLException {
        StringBuilder row = new StringBuilder(table);
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            row.append('|').append(text(rows, column));
        }
        return row.toString();
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        int type = rows.getMetaData().getColumnType(column);
        if (type != Types.BLOB && type != Types.VARBINARY && type != Types.BINARY) {
            return rows.getString(column);
        }
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Returns the rows that a query finds. */
    List<String> rows(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row("", rows));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    /** Returns whatever stands in the whole database, row by row; what is kept as bytes is read as letters. */
    List<String> everything() throws SQLException {
        List<String> everything = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, null, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                everything.addAll(rows("select * from \"%s\".\"%s\""
                        .formatted(tables.getString("TABLE_SCHEM"), tables.getString("TABLE_NAME"))));
            }
        }
        return everything;
    }

    /** Changes the tables behind the journal's back. */
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
