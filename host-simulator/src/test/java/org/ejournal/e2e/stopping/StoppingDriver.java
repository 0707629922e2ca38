package org.ejournal.e2e.stopping;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;

/** Connects by the real driver, whose address stands behind {@code jdbc:stopping:}, and counts commits. */
public final class StoppingDriver implements Driver {
    private static final String PREFIX = "jdbc:stopping:";

    private final Stops stops = Stops.ofThisProcess();

    static {
        try {
            DriverManager.registerDriver(new StoppingDriver());
        } catch (SQLException failure) {
            throw new ExceptionInInitializerError(failure);
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        String address = url.substring(PREFIX.length());
        return StoppingConnection.around(real(address).connect(address, info), stops);
    }

    /** The journal's drivers are seen by the journal's class loader alone. */
    private static Driver real(String address) throws SQLException {
        ClassLoader journal = Thread.currentThread().getContextClassLoader();
        for (Driver driver : ServiceLoader.load(Driver.class, journal)) {
            if (driver.acceptsURL(address)) {
                return driver;
            }
        }
        throw new SQLException("No driver for " + address);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
