package org.ejournal.sferum.ledger;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.RanChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.jspecify.annotations.Nullable;

/**
 * Brings the plugin's schema up to date (PL-4).
 *
 * <p>Liquibase keeps its scope in inheritable thread-locals, which would hold the plugin's class loader in every thread
 * made afterwards; so it runs in a thread of its own that inherits none and ends.
 */
public final class LedgerSchema {
    private static final String SCHEMA = "sferum";
    private static final String CHANGE_LOG = "org/ejournal/sferum/ledger/changelog.xml";

    private final DataSource dataSource;

    /** Makes one for the host's database. */
    public LedgerSchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Creates or upgrades the tables.
     *
     * @throws NewerSchemaException when a newer version of the plugin has changed them: nothing is done then
     * @throws IllegalStateException when that fails; the tables are then as they were before the change set that failed
     */
    public void upgrade() {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> upgrade(failure), "sferum-schema", 0, false);
        thread.setContextClassLoader(LedgerSchema.class.getClassLoader());
        thread.start();
        join(thread);
        Throwable cause = failure.get();
        if (cause instanceof NewerSchemaException newer) {
            throw newer;
        }
        if (cause != null) {
            throw new IllegalStateException("The schema " + SCHEMA + " could not be brought up to date", cause);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the schema was being brought up to date", e);
        }
    }

    private void upgrade(AtomicReference<@Nullable Throwable> failure) {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            try {
                createSchema(connection);
                bringUp(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (Exception | LinkageError e) {
            failure.set(e);
        }
    }

    /** To find out that there is nothing to do takes Liquibase longer than all the rest of a start. */
    private static void bringUp(Connection connection) throws Exception {
        SchemaMark mark = SchemaMark.of(LedgerSchema.class.getClassLoader(), CHANGE_LOG);
        if (!mark.stands(connection, name(connection.getMetaData()))) {
            Scope.child(scope(), () -> update(connection));
            connection.setAutoCommit(false);
            mark.write(connection);
        }
    }

    /** Its analytics would call the vendor at every start. */
    private static Map<String, Object> scope() {
        ClassLoader loader = LedgerSchema.class.getClassLoader();
        Map<String, Object> values = new HashMap<>();
        values.put(Scope.Attr.classLoader.name(), loader);
        values.put(Scope.Attr.resourceAccessor.name(), new ClassLoaderResourceAccessor(loader));
        values.put(Scope.Attr.ui.name(), new LoggerUIService());
        values.put("liquibase.analytics.enabled", false);
        return values;
    }

    /** PostgreSQL wants the right to create schemas even for one that exists, so it is asked for only where needed. */
    private static void createSchema(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        DatabaseMetaData meta = connection.getMetaData();
        try (ResultSet found = meta.getSchemas(null, name(meta))) {
            if (!found.next()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE SCHEMA " + SCHEMA);
                }
            }
        }
        connection.commit();
    }

    private static String name(DatabaseMetaData meta) throws SQLException {
        return meta.storesUpperCaseIdentifiers() ? SCHEMA.toUpperCase(Locale.ROOT) : SCHEMA;
    }

    private static void update(Connection connection) throws LiquibaseException, SQLException {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDefaultSchemaName(name(connection.getMetaData()));
        database.setLiquibaseSchemaName(name(connection.getMetaData()));
        database.setDatabaseChangeLogTableName("sferum_changelog");
        database.setDatabaseChangeLogLockTableName("sferum_changelog_lock");
        Liquibase liquibase = new Liquibase(
                CHANGE_LOG, new ClassLoaderResourceAccessor(LedgerSchema.class.getClassLoader()), database);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        refuseNewer(liquibase);
        liquibase.update(new Contexts(), new LabelExpression());
    }

    /** An older version would write into tables whose meaning it does not know. */
    private static void refuseNewer(Liquibase liquibase) throws LiquibaseException {
        List<String> unknown = liquibase.listUnexpectedChangeSets(new Contexts(), new LabelExpression()).stream()
                .map(RanChangeSet::getId)
                .toList();
        if (!unknown.isEmpty()) {
            throw new NewerSchemaException(unknown);
        }
    }
}
