package org.ejournal.sferum.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger over an H2 database in memory with the real schema, wired as the plugin does it. Counts statements. */
public final class LedgerOfTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AtomicInteger statements = new AtomicInteger();
    private final LedgerConfiguration wiring = new LedgerConfiguration();
    private final TransactionOperations transactions;
    private final SqlSessionTemplate session;

    public LedgerOfTest() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:screens-" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        new LedgerSchema(h2).upgrade();
        DataSource counted = new Counted(h2);
        transactions = new TransactionTemplate(new JdbcTransactionManager(counted));
        try {
            session = wiring.sqlSession(wiring.sqlSessionFactory(counted));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public Ledger ledger() {
        return wiring.ledger(session, transactions);
    }

    public Runs runs() {
        return wiring.runs(session, transactions);
    }

    public Connections connections() {
        return wiring.connections(session);
    }

    public ChatList chatList() {
        return wiring.chatList(session);
    }

    public People people() {
        return wiring.people(session);
    }

    public void forgetStatements() {
        statements.set(0);
    }

    public int statements() {
        return statements.get();
    }

    private final class Counted extends AbstractDataSource {
        private final DataSource inner;

        Counted(DataSource inner) {
            this.inner = inner;
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection connection = inner.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            statements.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public Connection getConnection(String user, String password) throws java.sql.SQLException {
            return getConnection();
        }
    }
}
