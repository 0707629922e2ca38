package org.ejournal.simulator.plugins;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/** Brings the plugins up before the web server answers, and down after it has stopped. */
final class PluginLifecycle implements SmartLifecycle {
    /** Before the web server, whose phase is near the highest. */
    static final int PHASE = 0;

    private final PluginDesk desk;
    private final DataSource dataSource;
    private volatile boolean running;

    PluginLifecycle(PluginDesk desk, DataSource dataSource) {
        this.desk = desk;
        this.dataSource = dataSource;
    }

    @Override
    public void start() {
        startPool();
        desk.open();
        running = true;
    }

    /** Starts the pool's threads now: started inside a plugin's call they would keep its class loader. */
    private void startPool() {
        try (Connection connection = dataSource.getConnection()) {
            connection.getMetaData();
        } catch (SQLException failure) {
            throw new IllegalStateException("The host's database does not answer", failure);
        }
    }

    @Override
    public void stop() {
        desk.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
