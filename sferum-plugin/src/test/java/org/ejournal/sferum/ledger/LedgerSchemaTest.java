package org.ejournal.sferum.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
}
