package org.ejournal.sferum.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A plugin without its tables does not start, whatever kept them from being made (PL-3, PL-4). */
@Tag("PL-4")
class LedgerSchemaTest {
    private static final class Broken extends AbstractDataSource {
        private final boolean incomplete;

        Broken(boolean incomplete) {
            this.incomplete = incomplete;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (incomplete) {
                throw new NoClassDefFoundError("a library that the archive does not carry");
            }
            throw new SQLException("away on demand");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }

    @Test
    void a_database_that_is_away_is_told() {
        assertThatThrownBy(new LedgerSchema(new Broken(false))::upgrade)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("away on demand");
    }

    @Test
    void a_library_that_is_missing_is_told_as_well() {
        assertThatThrownBy(new LedgerSchema(new Broken(true))::upgrade)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(NoClassDefFoundError.class);
    }

    private static DataSource memory() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    @Test
    void a_start_that_finds_the_schema_up_to_date_looks_at_a_mark_and_no_change_set() {
        StatementCounter database = new StatementCounter(memory());
        LedgerSchema schema = new LedgerSchema(database);
        schema.upgrade();
        database.forget();

        schema.upgrade();

        assertThat(database.count()).isEqualTo(1);
    }

    @Test
    void a_schema_that_another_version_left_behind_is_brought_up_again() {
        DataSource database = memory();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        LedgerSchema schema = new LedgerSchema(database);
        schema.upgrade();
        jdbc.execute("DROP TABLE sferum.kept_filter");
        jdbc.update("DELETE FROM sferum.sferum_changelog WHERE id = '5-kept-filters'");

        schema.upgrade();
        assertThat(tables(jdbc)).doesNotContain("KEPT_FILTER");
        jdbc.update("UPDATE sferum.schema_mark SET mark = 'of another version'");
        schema.upgrade();

        assertThat(tables(jdbc)).contains("KEPT_FILTER");
        assertThat(jdbc.queryForList("SELECT mark FROM sferum.schema_mark", String.class))
                .hasSize(1)
                .doesNotContain("of another version");
    }

    @Test
    @Tag("PL-2")
    void data_that_a_newer_version_has_upgraded_are_refused_and_left_alone() {
        DataSource database = memory();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        LedgerSchema schema = new LedgerSchema(database);
        schema.upgrade();
        jdbc.update("UPDATE sferum.schema_mark SET mark = 'of a newer version'");
        jdbc.update("UPDATE sferum.sferum_changelog SET id = '99-of-tomorrow' WHERE id = '8-schema-mark'");

        assertThatThrownBy(schema::upgrade)
                .isInstanceOf(NewerSchemaException.class)
                .hasMessageContaining("99-of-tomorrow")
                .hasMessageContaining("Start that version or a later one");

        assertThat(jdbc.queryForList("SELECT mark FROM sferum.schema_mark", String.class))
                .containsExactly("of a newer version");
        assertThat(jdbc.queryForObject("SELECT locked FROM sferum.sferum_changelog_lock", Boolean.class))
                .isFalse();
    }

    private static List<String> tables(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'SFERUM'", String.class);
    }
}
