package org.ejournal.plugin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What the pooled database promises. */
interface DatabaseRules extends HostUnderTest {
    @Test
    default void a_plugin_can_keep_tables_in_a_schema_of_its_own() throws SQLException {
        try (Connection connection = host().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA conformance_check");
            try {
                statement.execute("CREATE TABLE conformance_check.kept (id integer PRIMARY KEY)");
                statement.executeUpdate("INSERT INTO conformance_check.kept (id) VALUES (1)");
                assertThat(count(statement)).isEqualTo(1);
            } finally {
                statement.execute("DROP SCHEMA conformance_check CASCADE");
            }
        }
    }

    @Test
    default void what_is_rolled_back_has_not_happened() throws SQLException {
        try (Connection connection = host().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            boolean autoCommit = connection.getAutoCommit();
            statement.execute("CREATE SCHEMA conformance_check");
            try {
                statement.execute("CREATE TABLE conformance_check.kept (id integer PRIMARY KEY)");
                connection.setAutoCommit(false);
                statement.executeUpdate("INSERT INTO conformance_check.kept (id) VALUES (1)");
                connection.rollback();
                assertThat(count(statement)).isZero();
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
                statement.execute("DROP SCHEMA conformance_check CASCADE");
            }
        }
    }

    /** A plugin works on several threads, and a listing may hold one connection while another one writes. */
    @Test
    default void several_connections_can_be_open_at_once() throws SQLException {
        try (Connection first = host().dataSource().getConnection();
                Connection second = host().dataSource().getConnection()) {
            assertThat(first).isNotSameAs(second);
            assertThat(first.isValid(1) && second.isValid(1)).isTrue();
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM conformance_check.kept")) {
            return found.next() ? found.getInt(1) : -1;
        }
    }
}
