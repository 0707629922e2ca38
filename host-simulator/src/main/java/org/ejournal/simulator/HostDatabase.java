package org.ejournal.simulator;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The host's database: the embedded one, or one outside the data directory, which several nodes may share.
 *
 * @param url its JDBC address
 * @param user who signs in; empty where the address says it
 * @param password with which; empty where the address says it
 */
record HostDatabase(String url, String user, String password) {
    /** The same number on every node, and in nobody else's use as far as numbers go. */
    private static final long TURN = 0x6A6F75726E616CL;

    /**
     * Returns the embedded one in the data directory. A commit is on disk when it returns: with H2's own delay of half a
     * second a killed host loses what it had promised.
     */
    static HostDatabase embedded(Path data) {
        String url =
                "jdbc:h2:file:" + data.resolve("host") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        return new HostDatabase(url, "sa", "");
    }

    /** Returns everything but the password. */
    @Override
    public String toString() {
        return withoutSecrets(url);
    }

    static String withoutSecrets(String url) {
        return url.replaceAll("[?;].*", "").replaceAll("//[^/@]*@", "//");
    }

    /**
     * Waits until no other node is starting on the database, and keeps others from it until closed: two that bring the
     * tables up to date at once stumble over each other. A node that dies gives its turn up with its connection. An H2
     * database needs no turns, since nodes do not share it.
     *
     * @throws Refusal when the database does not let us in
     */
    Turn takeTurn() {
        SimpleDriverDataSource source = DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(url)
                .username(user.isEmpty() ? null : user)
                .password(password.isEmpty() ? null : password)
                .build();
        try {
            Connection connection = source.getConnection();
            if (url.startsWith("jdbc:postgresql:")) {
                lock(connection);
            }
            return new Turn(connection);
        } catch (SQLException failure) {
            throw Refusal.of("database.unusable", this, String.valueOf(failure.getMessage()));
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_advisory_lock(?)")) {
            statement.setLong(1, TURN);
            statement.execute();
        }
    }

    /** A node's turn to start. */
    record Turn(Connection connection) implements AutoCloseable {
        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException broken) {
                // The turn ends with the connection, however that ends.
            }
        }
    }
}
