package org.ejournal.sferum.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that counts the statements sent to it. */
public final class StatementCounter extends DelegatingDataSource {
    private final AtomicInteger count = new AtomicInteger();

    /** Counts over that database. */
    public StatementCounter(DataSource counted) {
        super(counted);
    }

    /** Starts anew. */
    public void forget() {
        count.set(0);
    }

    /** Returns how many there were. */
    public int count() {
        return count.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        count.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
