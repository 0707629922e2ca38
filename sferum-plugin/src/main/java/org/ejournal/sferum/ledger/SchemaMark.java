package org.ejournal.sferum.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Which change log the schema was brought up to last. It lies in the database itself, so that it goes back with it when
 * a copy is restored.
 *
 * @param text what tells this change log from every other one
 */
record SchemaMark(String text) {
    private static final String TABLE = "schema_mark";

    /** Returns the mark of a change log on the class path. */
    static SchemaMark of(ClassLoader loader, String changeLog) {
        try (InputStream content = loader.getResourceAsStream(changeLog)) {
            if (content == null) {
                throw new IllegalStateException("There is no " + changeLog);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return new SchemaMark(HexFormat.of().formatHex(digest));
        } catch (IOException failure) {
            throw new UncheckedIOException(changeLog, failure);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * Returns whether the schema stands at this mark.
     *
     * @param schema its name as the database stores it
     */
    boolean stands(Connection connection, String schema) throws SQLException {
        String table = schema.equals(schema.toUpperCase(Locale.ROOT)) ? TABLE.toUpperCase(Locale.ROOT) : TABLE;
        try (ResultSet found = connection.getMetaData().getTables(null, schema, table, null)) {
            return found.next() && written(connection);
        }
    }

    private boolean written(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT COUNT(*) FROM sferum.schema_mark WHERE mark = ?")) {
            statement.setString(1, text);
            try (ResultSet count = statement.executeQuery()) {
                return count.next() && count.getInt(1) > 0;
            }
        }
    }

    /** Writes it in place of the former one; two nodes that do so at once write the same. */
    void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO sferum.schema_mark (mark) VALUES (?)")) {
            statement.executeUpdate("DELETE FROM sferum.schema_mark");
            insert.setString(1, text);
            insert.executeUpdate();
            connection.commit();
        }
    }
}
