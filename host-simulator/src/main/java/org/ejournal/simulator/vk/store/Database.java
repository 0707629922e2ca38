package org.ejournal.simulator.vk.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import liquibase.UpdateSummaryEnum;
import liquibase.integration.spring.SpringLiquibase;
import liquibase.ui.UIServiceEnum;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one H2 file, and the one transaction a call runs in.
 *
 * <p>Every commit is handed to the operating system before the answer leaves ({@code WRITE_DELAY=0}), so what was
 * answered is still there after the process was killed. Calls run one after another: the real service is consistent
 * too, and a stand-in gains nothing from racing with itself.
 */
public final class Database implements AutoCloseable {
    private final HikariDataSource source;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ReentrantLock turn = new ReentrantLock();

    private Database(HikariDataSource source) {
        this.source = source;
        this.jdbc = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** Opens the memory in a directory, and makes or brings up to date its tables. */
    public static Database open(Path directory) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("local-vk");
        config.setJdbcUrl("jdbc:h2:file:" + directory.toAbsolutePath().resolve("local-vk")
                + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE");
        config.setUsername("sa");
        config.setPassword("");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        HikariDataSource source = new HikariDataSource(config);
        try {
            migrate(source);
        } catch (Exception failure) {
            source.close();
            throw new IllegalStateException("The local VK cannot prepare its memory in " + directory, failure);
        }
        return new Database(source);
    }

    /** Runs one call as one transaction; no other call runs meanwhile. */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        turn.lock();
        try {
            return transaction.execute(status -> work.get());
        } finally {
            turn.unlock();
        }
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    @Override
    public void close() {
        turn.lock();
        try {
            source.close();
        } finally {
            turn.unlock();
        }
    }

    private static void migrate(HikariDataSource source) throws Exception {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(source);
        liquibase.setResourceLoader(new DefaultResourceLoader(Database.class.getClassLoader()));
        liquibase.setChangeLog("classpath:vk/db/changelog.xml");
        liquibase.setAnalyticsEnabled(false);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.setUiService(UIServiceEnum.LOGGER);
        liquibase.afterPropertiesSet();
    }
}
